"""A product of matrices on buffers, C = A B, as MLIR.

  matmul.py [m=4096] [n=4096] [k=4096] [type=bf16] [a=mk|km] [b=kn|nk]
"""

import sys

options = {"m": "4096", "n": "4096", "k": "4096", "type": "bf16", "a": "mk", "b": "kn"}
options.update(argument.split("=", 1) for argument in sys.argv[1:])
element = options["type"]


def buffer(dims):
    return f"memref<{''.join(options[dim] + 'x' for dim in dims)}{element}>"


a, b, c = (buffer(dims) for dims in (options["a"], options["b"], "mn"))
maps = ", ".join(f"affine_map<(m, n, k) -> ({', '.join(dims)})>" for dims in (options["a"], options["b"], "mn"))
print(f"""func.func private @main(%a: {a}, %b: {b}, %c: {c}) {{
  %zero = arith.constant 0.0 : {element}
  linalg.fill ins(%zero : {element}) outs(%c : {c})
  linalg.generic {{indexing_maps = [{maps}], iterator_types = ["parallel", "parallel", "reduction"]}}
      ins(%a, %b : {a}, {b}) outs(%c : {c}) {{
  ^bb0(%x: {element}, %y: {element}, %z: {element}):
    %product = arith.mulf %x, %y : {element}
    %sum = arith.addf %z, %product : {element}
    linalg.yield %sum : {element}
  }}
  return
}}""")
