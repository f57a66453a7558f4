/**
 * A subset of CEL, the Common Expression Language: parse, check, compile, run in three values,
 * print. Knows nothing of clients. What is in the subset behaves as the <a
 * href="https://github.com/google/cel-spec/blob/master/doc/langdef.md">language definition</a>
 * says; the reference implementation {@code dev.cel:cel} is its oracle in the tests.
 *
 * <p>In the subset: int, double, string and bool literals, dotted names, {@code ! && || ?:}, {@code
 * == != < <= > >= in}, {@code + - * / %}, list literals, {@code size}, {@code contains}, {@code
 * startsWith}, {@code endsWith}, the macros {@code has}, {@code exists} and {@code all}, and {@code
 * //} comments. Not in it: null, uint, bytes, maps, messages, indexing, raw and triple-quoted
 * strings, other macros and functions, lists of mixed types.
 *
 * <p>Start at {@link org.gardefou.cel.Cel#compile}.
 */
package org.gardefou.cel;
