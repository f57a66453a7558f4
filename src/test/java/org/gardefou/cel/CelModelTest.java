package org.gardefou.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types, environments, bindings, programs and outcomes. */
class CelModelTest {
  private final CelEnvironment environment = CelEnvironment.of(names());

  private static Map<String, CelType> names() {
    Map<String, CelType> names = new LinkedHashMap<>();
    names.put("a.b", CelType.BOOL);
    names.put("a.i", CelType.INT);
    names.put("a.d", CelType.DOUBLE);
    names.put("s", CelType.STRING);
    names.put("l", CelType.listOf(CelType.BOOL));
    return names;
  }

  private CelProgram compile(String source) {
    return assertInstanceOf(
            CelResult.Compiled.class, Cel.compile(source, environment, CelType.BOOL))
        .program();
  }

  @Test
  void typesPrintAsCelWritesThem() {
    assertEquals("list(list(int))", CelType.listOf(CelType.listOf(CelType.INT)).toString());
    assertEquals("bool", CelType.BOOL.toString());
  }

  @Test
  void anEmptyListJoinsEveryList() {
    CelType empty = CelType.listOf(CelType.Scalar.NEVER);
    CelType ints = CelType.listOf(CelType.INT);
    assertEquals(Optional.of(ints), CelType.join(empty, ints));
    assertEquals(Optional.of(ints), CelType.join(ints, empty));
    assertEquals(Optional.empty(), CelType.join(empty, CelType.INT));
    assertEquals(Optional.empty(), CelType.join(ints, CelType.listOf(CelType.DOUBLE)));
    assertEquals(Optional.empty(), CelType.join(CelType.INT, CelType.DOUBLE));
  }

  @Test
  void slotsFollowTheMap() {
    assertEquals(List.of("a.b", "a.i", "a.d", "s", "l"), environment.names());
    assertEquals(5, environment.size());
    assertEquals(2, environment.indexOf("a.d"));
    assertEquals(Optional.of(CelType.DOUBLE), environment.typeOf("a.d"));
    assertEquals(-1, environment.indexOf("a"));
    assertEquals(Optional.empty(), environment.typeOf("a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", ".", "a.", ".a", "a..b", "1a", "a.1", "a-b", "é", "a b", "if", "if.a", "null", "true",
        "in", "a.in", "a.true"
      })
  void namesThatCannotBeWrittenAreRefused(String name) {
    assertThrows(
        IllegalArgumentException.class, () -> CelEnvironment.of(Map.of(name, CelType.BOOL)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "A", "Z", "_", "a1.b_2.C", "a.if", "iffy", "a.package"})
  void namesThatCanBeWrittenAreTaken(String name) {
    CelEnvironment one = CelEnvironment.of(Map.of(name, CelType.BOOL));
    assertInstanceOf(CelResult.Compiled.class, Cel.compile(name, one, CelType.BOOL));
    assertEquals(Optional.empty(), new CelOracle(one).refusal(name));
  }

  @Test
  void aNameMustNotBeginAnother() {
    Map<String, CelType> names = Map.of("a.b", CelType.BOOL, "a.b.c.d", CelType.BOOL);
    assertThrows(IllegalArgumentException.class, () -> CelEnvironment.of(names));
    assertEquals(2, CelEnvironment.of(Map.of("a.b", CelType.BOOL, "a.bc", CelType.BOOL)).size());
  }

  @Test
  void noNameHasTheTypeOfNothing() {
    CelType nothing = CelType.listOf(CelType.listOf(CelType.Scalar.NEVER));
    assertThrows(IllegalArgumentException.class, () -> CelEnvironment.of(Map.of("a", nothing)));
  }

  @Test
  void programsRunWithBindingsThatAddNames() {
    CelEnvironment narrow = CelEnvironment.of(Map.of("a.b", CelType.BOOL));
    CelEnvironment wide = narrow.with(Map.of("own.c", CelType.BOOL));
    CelProgram old = program("a.b || [1, 2].exists(x, x == 2)", narrow);
    CelProgram both = program("a.b && own.c", wide);
    CelBindings bindings = CelBindings.of(wide).bind("own.c", true);
    assertEquals(Outcome.TRUE, old.run(bindings));
    assertEquals(new Outcome.Unknown(Set.of("a.b")), both.run(bindings));
    bindings.bind("a.b", true);
    assertEquals(Outcome.TRUE, both.run(bindings));
    assertThrows(IllegalArgumentException.class, () -> both.run(CelBindings.of(narrow)));
    assertEquals(List.of("a.b", "own.c"), wide.names());
    assertThrows(IllegalArgumentException.class, () -> narrow.with(Map.of("a.b.c", CelType.BOOL)));
  }

  private static CelProgram program(String source, CelEnvironment environment) {
    return ((CelResult.Compiled) Cel.compile(source, environment, CelType.BOOL)).program();
  }

  @Test
  void bindingsBeginUnknownAndChangeState() {
    CelBindings bindings = CelBindings.of(environment);
    assertEquals(CelBindings.State.UNKNOWN, bindings.state(1));
    assertEquals(Optional.empty(), bindings.value(1));
    bindings.bind("a.i", 7L);
    assertEquals(CelBindings.State.KNOWN, bindings.state(1));
    assertEquals(Optional.of(7L), bindings.value(1));
    bindings.absent("a.i");
    assertEquals(CelBindings.State.ABSENT, bindings.state(1));
    assertEquals(Optional.empty(), bindings.value(1));
    bindings.unknown("a.i");
    assertEquals(CelBindings.State.UNKNOWN, bindings.state(1));
    assertEquals(environment, bindings.environment());
  }

  @Test
  void bindingsAreWrittenInOneChain() {
    CelBindings bindings =
        CelBindings.of(environment).bind("a.i", 7L).unknown("a.i").absent("s").bind("a.b", true);
    assertEquals(CelBindings.State.UNKNOWN, bindings.state(1));
    assertEquals(CelBindings.State.ABSENT, bindings.state(3));
    assertEquals(Optional.of(true), bindings.value(0));
  }

  @Test
  void copiesAreIndependent() {
    CelBindings bindings = CelBindings.of(environment).bind("a.i", 7L);
    CelBindings copy = bindings.copy().bind("a.i", 8L);
    assertEquals(Optional.of(7L), bindings.value(1));
    assertEquals(Optional.of(8L), copy.value(1));
    assertEquals(CelBindings.State.UNKNOWN, CelBindings.of(environment).state(1));
  }

  @Test
  void valuesOfAnotherTypeAreRefused() {
    CelBindings bindings = CelBindings.of(environment);
    assertThrows(IllegalArgumentException.class, () -> bindings.bind("a.i", 7));
    assertThrows(IllegalArgumentException.class, () -> bindings.bind("a.i", 7.0));
    assertThrows(IllegalArgumentException.class, () -> bindings.bind("a.d", 7L));
    assertThrows(IllegalArgumentException.class, () -> bindings.bind("a.b", "true"));
    assertThrows(IllegalArgumentException.class, () -> bindings.bind("s", true));
    assertThrows(IllegalArgumentException.class, () -> bindings.bind("l", true));
    assertThrows(IllegalArgumentException.class, () -> bindings.bind("l", List.of(true, 1L)));
    assertThrows(IllegalArgumentException.class, () -> bindings.bind("a", true));
    assertThrows(IllegalArgumentException.class, () -> bindings.unknown("a"));
    assertThrows(IllegalArgumentException.class, () -> bindings.absent("a"));
    assertThrows(IndexOutOfBoundsException.class, () -> bindings.bind(5, true));
    assertEquals(CelBindings.State.UNKNOWN, bindings.state(1));
  }

  @Test
  void boundListsAreCopied() {
    List<Boolean> list = new ArrayList<>(List.of(true));
    CelBindings bindings = CelBindings.of(environment).bind("l", list);
    list.add(false);
    assertEquals(Optional.of(List.of(true)), bindings.value(4));
  }

  @Test
  void aProgramKnowsWhatItReads() {
    CelProgram program = compile("s == 'x' ? has(a.d) : l.exists(e, e && a.b) && a.b");
    assertEquals(List.of("s", "a.d", "l", "a.b"), List.copyOf(program.names()));
    assertEquals("s == 'x' ? has(a.d) : l.exists(e, e && a.b) && a.b", program.source());
    assertEquals(program.source(), program.toString());
    assertEquals(environment, program.environment());
    assertInstanceOf(CelExpr.Conditional.class, program.expression());
    assertThrows(UnsupportedOperationException.class, () -> program.names().clear());
  }

  @Test
  void aProgramKnowsWhetherItBranches() {
    assertTrue(compile("a.b ? a.i > 1 : s == 'x'").hasBranches());
    assertTrue(compile("!(a.b && (a.b ? 1 : 2) == a.i)").hasBranches());
    assertFalse(compile("a.b && a.i > 1 || l.all(x, x)").hasBranches());
  }

  @Test
  void runningDoesNotChangeTheBindings() {
    CelBindings bindings = CelBindings.of(environment).bind("l", List.of(true, false));
    Object[] before = bindings.values().clone();
    compile("l.exists(x, l.all(y, x == y))").run(bindings);
    assertEquals(List.of(before), List.of(bindings.values()));
  }

  @Test
  void bindingsOfAnotherEnvironmentAreRefused() {
    CelBindings other = CelBindings.of(CelEnvironment.of(names()));
    CelProgram program = compile("a.b");
    assertThrows(IllegalArgumentException.class, () -> program.run(other));
  }

  @Test
  void unknownNamesComeInSlotOrderAndCannotBeChanged() {
    var unknown =
        assertInstanceOf(
            Outcome.Unknown.class,
            compile("s == 'x' && a.i > 1 && a.b").run(CelBindings.of(environment)));
    assertEquals(List.of("a.b", "a.i", "s"), List.copyOf(unknown.names()));
    assertEquals(Set.of("a.b", "a.i", "s"), unknown.names());
    assertEquals(3, unknown.names().size());
    assertTrue(unknown.names().contains("a.b"));
    assertTrue(unknown.names().contains("a.i"));
    assertFalse(unknown.names().contains("a.d"));
    assertFalse(unknown.names().contains("other"));
    assertThrows(UnsupportedOperationException.class, () -> unknown.names().remove("s"));
  }

  @Test
  void unknownNamesOfAnyOriginAreCopied() {
    Set<String> names = new HashSet<>(Set.of("a"));
    Outcome.Unknown unknown = new Outcome.Unknown(names);
    names.add("b");
    assertEquals(Set.of("a"), unknown.names());
  }

  @Test
  void environmentsMayBeLarge() {
    Map<String, CelType> many = new LinkedHashMap<>();
    for (int i = 0; i < 200; i++) {
      many.put("f.n" + i, CelType.BOOL);
    }
    CelEnvironment large = CelEnvironment.of(many);
    var result = Cel.compile("f.n0 && f.n63 && f.n64 && f.n199", large, CelType.BOOL);
    var program = assertInstanceOf(CelResult.Compiled.class, result).program();
    CelBindings bindings = CelBindings.of(large);
    assertEquals(
        new Outcome.Unknown(Set.of("f.n0", "f.n63", "f.n64", "f.n199")), program.run(bindings));
    bindings.bind("f.n64", true).bind("f.n0", true);
    assertEquals(new Outcome.Unknown(Set.of("f.n63", "f.n199")), program.run(bindings));
  }

  @Test
  void placesAreOrderedAsOneReads() {
    List<CelPlace> places =
        List.of(new CelPlace(1, 2), new CelPlace(1, 10), new CelPlace(2, 1), new CelPlace(10, 1));
    assertEquals(places, places.reversed().stream().sorted().toList());
    assertEquals("10:1", places.getLast().toString());
  }

  @Test
  void constructsStandWhereTheirSignIs() {
    CelExpr.Logical logical =
        (CelExpr.Logical) compile("a.b\n  && l.all(x, !x) && a.i + 1 == 2").expression();
    assertEquals(new CelPlace(2, 3), logical.place());
    assertEquals(new CelPlace(1, 1), logical.operands().get(0).place());
    assertEquals(new CelPlace(2, 8), logical.operands().get(1).place());
    assertEquals(new CelPlace(2, 30), logical.operands().get(2).place());
  }
}
