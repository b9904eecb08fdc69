"""Writes a module with one attention: attention.py [ROWS=N] [d=N] [e=N] [type=T] [more=ATTRIBUTES]"""

import sys

options = dict(argument.split("=", 1) for argument in sys.argv[1:])
rows, d, e = (options.get(name, default) for name, default in (("rows", "2048"), ("d", "64"), ("e", "128")))
kind, more = options.get("type", "bf16"), options.get("more", "")
scores, values = f"tensor<16x{rows}x{d}x{kind}>", f"tensor<16x{rows}x{e}x{kind}>"
dims = "(b, m, n, d, e)"
maps = ", ".join(
    f"affine_map<{dims} -> {results}>"
    for results in ("(b, m, d)", "(b, n, d)", "(b, m, d)", "(b, n, d)", "(b, n, e)", "()", "(b, m, e)")
)
print(f"""
func.func @main(%q1: {scores}, %k1: {scores}, %q2: {scores}, %k2: {scores}, %v: {values}, %l: tensor<f32>,
    %init: {values}) -> {values} {{
  %o = diff.attention {{scale = 0.125 : f32, indexing_maps = [{maps}]{more}}}
      stream1(%q1, %k1 : {scores}, {scores}) stream2(%q2, %k2 : {scores}, {scores})
      value(%v : {values}) lambda(%l : tensor<f32>) outs(%init : {values}) -> {values}
  return %o : {values}
}}""")
