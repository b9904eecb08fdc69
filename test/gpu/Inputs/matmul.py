"""A product of matrices on buffers, C = A B, as MLIR.

  matmul.py [m=4096] [n=4096] [k=4096] [type=bf16] [a=mk|km] [b=kn|nk] [epilogue=gate]

With an epilogue D = silu(X) C, elementwise.
"""

import sys

options = {"m": "4096", "n": "4096", "k": "4096", "type": "bf16", "a": "mk", "b": "kn", "epilogue": ""}
options.update(argument.split("=", 1) for argument in sys.argv[1:])
element = options["type"]


def buffer(dims):
    return f"memref<{''.join(options[dim] + 'x' for dim in dims)}{element}>"


a, b, c = (buffer(dims) for dims in (options["a"], options["b"], "mn"))
maps = ", ".join(f"affine_map<(m, n, k) -> ({', '.join(dims)})>" for dims in (options["a"], options["b"], "mn"))
start, end = "", ""
if options["epilogue"]:
    sizes = ", ".join("%" + dim for dim in "mn" if options[dim] == "?")
    for dim, operand in (("m", "a"), ("n", "b")):
        if options[dim] == "?":
            start += f"""  %at_{dim} = arith.constant {options[operand].index(dim)} : index
  %{dim} = memref.dim %{operand}, %at_{dim} : {buffer(options[operand])}
"""
    start += f"  %c = memref.alloc({sizes}) : {c}\n  %d = memref.alloc({sizes}) : {c}\n"
    same = "affine_map<(m, n) -> (m, n)>"
    end = f"""  linalg.generic {{indexing_maps = [{same}, {same}, {same}], iterator_types = ["parallel", "parallel"]}}
      ins(%c, %gate : {c}, {c}) outs(%d : {c}) {{
  ^bb0(%x: {element}, %y: {element}, %z: {element}):
    %one = arith.constant 1.0 : {element}
    %minus = arith.negf %y : {element}
    %power = math.exp %minus : {element}
    %below = arith.addf %power, %one : {element}
    %silu = arith.divf %y, %below : {element}
    %product = arith.mulf %x, %silu : {element}
    linalg.yield %product : {element}
  }}
  memref.dealloc %c : {c}
"""
print(f"""func.func private @main(%a: {a}, %b: {b}, %{"gate" if end else "c"}: {c}) {{
{start}  %zero = arith.constant 0.0 : {element}
  linalg.fill ins(%zero : {element}) outs(%c : {c})
  linalg.generic {{indexing_maps = [{maps}], iterator_types = ["parallel", "parallel", "reduction"]}}
      ins(%a, %b : {a}, {b}) outs(%c : {c}) {{
  ^bb0(%x: {element}, %y: {element}, %z: {element}):
    %product = arith.mulf %x, %y : {element}
    %sum = arith.addf %z, %product : {element}
    linalg.yield %sum : {element}
  }}
{end}  return
}}""")
