package org.gardefou.bench;

import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.UnknownContext;
import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gardefou.cel.Cel;
import org.gardefou.cel.CelBindings;
import org.gardefou.cel.CelEnvironment;
import org.gardefou.cel.CelProgram;
import org.gardefou.cel.CelResult;
import org.gardefou.cel.CelType;
import org.gardefou.cel.Outcome;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The same rules in every engine that is compared. */
final class Contenders {
  private Contenders() {}

  /** Garde-fou's own expression language. */
  static final class Own {
    private final CelEnvironment environment = environment();
    private final CelProgram[] programs;

    Own(List<GeneratedRule> rules) {
      programs = rules.stream().map(rule -> compiled(rule.cel())).toArray(CelProgram[]::new);
    }

    private CelProgram compiled(String source) {
      return switch (Cel.compile(source, environment, CelType.BOOL)) {
        case CelResult.Compiled(CelProgram program) -> program;
        case CelResult.Failed failed -> throw new IllegalArgumentException(failed.toString());
      };
    }

    private static CelEnvironment environment() {
      Map<String, CelType> names = new LinkedHashMap<>();
      for (int i = 0; i < GeneratedRule.FACTS; i++) {
        names.put("f" + i, GeneratedRule.flag(i) ? CelType.BOOL : CelType.INT);
      }
      return CelEnvironment.of(names);
    }

    CelBindings bindings(int[] facts) {
      CelBindings bindings = CelBindings.of(environment);
      for (int i = 0; i < facts.length; i++) {
        if (facts[i] >= 0) {
          bindings.bind("f" + i, GeneratedRule.flag(i) ? facts[i] == 1 : (Object) (long) facts[i]);
        }
      }
      return bindings;
    }

    Findings run(CelBindings bindings) {
      int fired = 0;
      int open = 0;
      int missing = 0;
      for (CelProgram program : programs) {
        Outcome outcome = program.run(bindings);
        if (outcome == Outcome.TRUE) {
          fired++;
        } else if (outcome instanceof Outcome.Unknown(var names)) {
          open++;
          missing += names.size();
        }
      }
      return new Findings(fired, open, missing);
    }
  }

  /** Hand-written predicates: the floor. */
  static final class Floor {
    private final Kleene[] rules;

    Floor(List<GeneratedRule> rules) {
      this.rules = rules.stream().map(Kleene::of).toArray(Kleene[]::new);
    }

    Findings run(int[] facts) {
      int fired = 0;
      int open = 0;
      int missing = 0;
      long[] bits = new long[1];
      for (Kleene rule : rules) {
        bits[0] = 0;
        byte value = rule.test(facts, bits);
        if (value == Kleene.TRUE) {
          fired++;
        } else if (value == Kleene.OPEN) {
          open++;
          missing += Long.bitCount(bits[0]);
        }
      }
      return new Findings(fired, open, missing);
    }
  }

  /** Easy Rules with lambdas; knows no unknowns. */
  static final class EasyRules {
    private final Rules rules = new Rules();
    private final DefaultRulesEngine engine = new DefaultRulesEngine();
    private int fired;

    EasyRules(List<GeneratedRule> generated) {
      for (int i = 0; i < generated.size(); i++) {
        GeneratedRule rule = generated.get(i);
        rules.register(
            new RuleBuilder()
                .name("r" + i)
                .when(facts -> holds(rule, facts))
                .then(facts -> fired++)
                .build());
      }
    }

    private static boolean holds(GeneratedRule rule, Facts facts) {
      return rule.alternatives().stream()
          .anyMatch(all -> all.stream().allMatch(leaf -> holds(leaf, facts)));
    }

    private static boolean holds(GeneratedRule.Leaf leaf, Facts facts) {
      Object value = facts.get("f" + leaf.fact());
      return leaf.flag() ? (Boolean) value : leaf.holds((Long) value);
    }

    static Facts facts(int[] values) {
      Facts facts = new Facts();
      for (int i = 0; i < values.length; i++) {
        facts.put("f" + i, GeneratedRule.flag(i) ? values[i] == 1 : (Object) (long) values[i]);
      }
      return facts;
    }

    int run(Facts facts) {
      fired = 0;
      engine.fire(rules, facts);
      return fired;
    }
  }

  /** json-logic-java; knows no unknowns. */
  static final class Json {
    private final JsonLogic engine = new JsonLogic();
    private final List<String> rules;

    Json(List<GeneratedRule> generated) {
      rules = generated.stream().map(GeneratedRule::jsonLogic).toList();
    }

    static Map<String, Object> facts(int[] values) {
      Map<String, Object> facts = new HashMap<>();
      for (int i = 0; i < values.length; i++) {
        facts.put("f" + i, GeneratedRule.flag(i) ? values[i] == 1 : (Object) (double) values[i]);
      }
      return facts;
    }

    int run(Map<String, Object> facts) {
      int fired = 0;
      for (String rule : rules) {
        try {
          fired += JsonLogic.truthy(engine.apply(rule, facts)) ? 1 : 0;
        } catch (JsonLogicException e) {
          throw new IllegalStateException(e);
        }
      }
      return fired;
    }
  }

  /** The reference implementation of CEL, with unknowns. */
  static final class Reference {
    private final List<CelRuntime.Program> programs = new ArrayList<>();

    Reference(List<GeneratedRule> rules) {
      CelOptions options = CelOptions.current().enableUnknownTracking(true).build();
      CelCompilerBuilder builder =
          CelCompilerFactory.standardCelCompilerBuilder().setOptions(options);
      for (int i = 0; i < GeneratedRule.FACTS; i++) {
        builder.addVar("f" + i, GeneratedRule.flag(i) ? SimpleType.BOOL : SimpleType.INT);
      }
      var compiler = builder.build();
      CelRuntime runtime = CelRuntimeFactory.legacyCelRuntimeBuilder().setOptions(options).build();
      try {
        for (GeneratedRule rule : rules) {
          programs.add(runtime.createProgram(compiler.compile(rule.cel()).getAst()));
        }
      } catch (CelValidationException | CelEvaluationException e) {
        throw new IllegalStateException(e);
      }
    }

    static UnknownContext facts(int[] values) {
      Map<String, Object> known = new HashMap<>();
      List<CelAttributePattern> unknown = new ArrayList<>();
      for (int i = 0; i < values.length; i++) {
        if (values[i] < 0) {
          unknown.add(CelAttributePattern.create("f" + i));
        } else {
          known.put("f" + i, GeneratedRule.flag(i) ? values[i] == 1 : (Object) (long) values[i]);
        }
      }
      return UnknownContext.create(name -> Optional.ofNullable(known.get(name)), unknown);
    }

    Findings run(UnknownContext facts) {
      int fired = 0;
      int open = 0;
      int missing = 0;
      for (CelRuntime.Program program : programs) {
        Object result = evaluate(program, facts);
        if (Boolean.TRUE.equals(result)) {
          fired++;
        } else if (result instanceof CelUnknownSet set) {
          open++;
          missing += set.attributes().size();
        }
      }
      return new Findings(fired, open, missing);
    }

    private static Object evaluate(CelRuntime.Program program, UnknownContext facts) {
      try {
        return program.advanceEvaluation(facts);
      } catch (CelEvaluationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
