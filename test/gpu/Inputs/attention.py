"""Writes a module with one attention: attention.py [ROWS=N] [d=N] [e=N] [type=T] [streams=1] [more=ATTRIBUTES]"""

import sys

options = dict(argument.split("=", 1) for argument in sys.argv[1:])
rows, d, e = (options.get(name, default) for name, default in (("rows", "2048"), ("d", "64"), ("e", "128")))
kind, more = options.get("type", "bf16"), options.get("more", "")
scores, values = f"tensor<16x{rows}x{d}x{kind}>", f"tensor<16x{rows}x{e}x{kind}>"
dims = "(b, m, n, d, e)"
second = options.get("streams", "2") == "2"
results = ["(b, m, d)", "(b, n, d)"] * (2 if second else 1) + ["(b, n, e)"] + ["()"] * second + ["(b, m, e)"]
maps = ", ".join(f"affine_map<{dims} -> {result}>" for result in results)
other = f"stream2(%q2, %k2 : {scores}, {scores})" if second else ""
factor = "lambda(%l : tensor<f32>)" if second else ""
print(f"""
func.func @main(%q1: {scores}, %k1: {scores}, %q2: {scores}, %k2: {scores}, %v: {values}, %l: tensor<f32>,
    %init: {values}) -> {values} {{
  %o = diff.attention {{scale = 0.125 : f32, indexing_maps = [{maps}]{more}}}
      stream1(%q1, %k1 : {scores}, {scores}) {other}
      value(%v : {values}) {factor} outs(%init : {values}) -> {values}
  return %o : {values}
}}""")
