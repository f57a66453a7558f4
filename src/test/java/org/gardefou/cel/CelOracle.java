package org.gardefou.cel;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelAttribute;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.UnknownContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The reference implementation {@code dev.cel:cel} behind our own types. The groups of dotted names
 * are declared as message types, so that its checker knows the exact type of each fact, and are
 * given as maps, in which a fact that does not apply is missing.
 *
 * <p>It is the interpreter that is standard in 0.14.0. The planner of {@code
 * CelRuntimeFactory.plannerRuntimeBuilder}, which is to follow it, takes an error out of {@code &&}
 * for a value: {@code true != (error && true)} is true there.
 */
public final class CelOracle {
  private static final CelOptions OPTIONS =
      CelOptions.current()
          .enableHeterogeneousNumericComparisons(true)
          .enableUnknownTracking(true)
          .build();

  private final CelEnvironment environment;
  private final CelCompiler compiler;
  private final CelRuntime runtime =
      CelRuntimeFactory.legacyCelRuntimeBuilder().setOptions(OPTIONS).build();

  private CelRuntime.@Nullable Program program;
  private String programSource = "";

  /** A reference with the same declared names. */
  public CelOracle(CelEnvironment environment) {
    this.environment = environment;
    Map<String, StructType> groups = new HashMap<>();
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS);
    fields("", groups).forEach(builder::addVar);
    compiler = builder.setTypeProvider(new Groups(ImmutableMap.copyOf(groups))).build();
  }

  /** What the reference makes of a source that it accepts. */
  public static Outcome outcome(String source, CelEnvironment environment, CelBindings bindings) {
    return new CelOracle(environment).outcome(source, bindings);
  }

  /**
   * What the reference makes of a source that it accepts. The message of an error is the
   * reference's own.
   *
   * @throws IllegalArgumentException when the reference refuses the source
   */
  public Outcome outcome(String source, CelBindings bindings) {
    try {
      return outcome(program(source).advanceEvaluation(context(bindings)));
    } catch (CelValidationException refused) {
      throw new IllegalArgumentException(refused);
    } catch (CelEvaluationException error) {
      return new Outcome.Error(String.valueOf(error.getMessage()));
    }
  }

  /** Why the reference refuses a source, if it does. */
  public Optional<String> refusal(String source) {
    var result = compiler.compile(source);
    return result.hasError() ? Optional.of(result.getErrorString()) : Optional.empty();
  }

  /** Keeps the last program, because most callers run one with several bindings. */
  private CelRuntime.Program program(String source)
      throws CelValidationException, CelEvaluationException {
    CelRuntime.Program known = program;
    if (known == null || !source.equals(programSource)) {
      known = runtime.createProgram(compiler.compile(source).getAst());
      program = known;
      programSource = source;
    }
    return known;
  }

  private static Outcome outcome(Object result) {
    if (!(result instanceof CelUnknownSet unknown)) {
      return new Outcome.Value(result);
    }
    Set<String> names = new HashSet<>();
    unknown.attributes().forEach(attribute -> names.add(attribute.toString()));
    return new Outcome.Unknown(names);
  }

  private UnknownContext context(CelBindings bindings) {
    Map<String, Object> variables = new HashMap<>();
    List<CelAttributePattern> unknowns = new ArrayList<>();
    for (int slot = 0; slot < environment.size(); slot++) {
      String[] path = environment.names().get(slot).split("\\.");
      Map<String, Object> group = group(variables, path);
      bindings.value(slot).ifPresent(value -> group.put(path[path.length - 1], value));
      if (bindings.state(slot) == CelBindings.State.UNKNOWN) {
        unknowns.add(pattern(path));
      }
    }
    return UnknownContext.create(name -> Optional.ofNullable(variables.get(name)), unknowns);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> group(Map<String, Object> variables, String[] path) {
    Map<String, Object> group = variables;
    for (int i = 0; i < path.length - 1; i++) {
      group =
          (Map<String, Object>)
              group.computeIfAbsent(path[i], key -> new HashMap<String, Object>());
    }
    return group;
  }

  private static CelAttributePattern pattern(String[] path) {
    CelAttributePattern pattern = CelAttributePattern.create(path[0]);
    for (int i = 1; i < path.length; i++) {
      pattern = pattern.qualify(CelAttribute.Qualifier.ofString(path[i]));
    }
    return pattern;
  }

  /** The names with that prefix, one level down, with their types; collects the group types. */
  private Map<String, dev.cel.common.types.CelType> fields(
      String prefix, Map<String, StructType> groups) {
    Map<String, dev.cel.common.types.CelType> fields = new LinkedHashMap<>();
    for (String name : environment.names()) {
      if (name.startsWith(prefix)) {
        String rest = name.substring(prefix.length());
        int dot = rest.indexOf('.');
        if (dot < 0) {
          fields.put(rest, type(environment.typeOf(name).orElseThrow()));
        } else {
          fields.computeIfAbsent(
              rest.substring(0, dot), word -> groupType(prefix + word + ".", groups));
        }
      }
    }
    return fields;
  }

  private StructType groupType(String prefix, Map<String, StructType> groups) {
    ImmutableMap<String, dev.cel.common.types.CelType> fields =
        ImmutableMap.copyOf(fields(prefix, groups));
    String typeName = "gardefou_groups." + prefix.substring(0, prefix.length() - 1);
    StructType type =
        StructType.create(
            typeName, fields.keySet(), field -> Optional.ofNullable(fields.get(field)));
    groups.put(typeName, type);
    return type;
  }

  private static dev.cel.common.types.CelType type(CelType type) {
    return switch (type) {
      case CelType.Scalar.BOOL -> SimpleType.BOOL;
      case CelType.Scalar.INT -> SimpleType.INT;
      case CelType.Scalar.DOUBLE -> SimpleType.DOUBLE;
      case CelType.Scalar.STRING -> SimpleType.STRING;
      case CelType.Scalar.NEVER -> throw new AssertionError("cannot be declared");
      case CelType.ListOf(CelType element) -> ListType.create(type(element));
    };
  }

  private record Groups(ImmutableMap<String, StructType> byName) implements CelTypeProvider {
    @Override
    public ImmutableCollection<dev.cel.common.types.CelType> types() {
      return ImmutableList.copyOf(byName.values());
    }

    @Override
    public Optional<dev.cel.common.types.CelType> findType(String typeName) {
      return Optional.ofNullable(byName.get(typeName));
    }
  }
}
