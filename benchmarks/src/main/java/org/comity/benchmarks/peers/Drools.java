package org.comity.benchmarks.peers;

import java.util.List;
import java.util.regex.Pattern;
import org.comity.benchmarks.policy.Circumstances;
import org.comity.benchmarks.policy.Request;
import org.comity.ruling.Outcome;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Drools with its executable model: one session kept, a fact put in, one rule fired by salience, the fact taken out. */
public final class Drools {

    private static final String RULES = "\n// from here on";
    private static final Pattern SALIENCE = Pattern.compile(" salience \\d+");
    private static final Pattern SETS = Pattern.compile("(rule \"(\\d+)\"[^;]*decision\\.)set\\(");

    /** Where the rules write the outcome. */
    public static final class Decision {

        private Outcome outcome = Outcome.SILENT;

        /**
         * Called by the rules.
         *
         * @param decided the outcome
         */
        public void set(Outcome decided) {
            outcome = decided;
        }
    }

    private Drools() {}

    static Decider of(List<Request> requests, int copies) {
        Circumstances[] facts = requests.stream().map(Request::circumstances).toArray(Circumstances[]::new);
        KieSession session = base(rules(copies)).newKieSession();
        Decision decision = new Decision();
        session.setGlobal("decision", decision);
        return request -> {
            decision.set(Outcome.SILENT);
            FactHandle handle = session.insert(facts[request]);
            session.fireAllRules(1);
            session.delete(handle);
            return decision.outcome;
        };
    }

    /** All rules that hold fire, and each says its number; without salience, which costs time and is not needed here. */
    static Citer citing(List<Request> requests) {
        Circumstances[] facts = requests.stream().map(Request::circumstances).toArray(Circumstances[]::new);
        KieSession session = base(numbered()).newKieSession();
        Gathered gathered = new Gathered();
        session.setGlobal("decision", gathered);
        return request -> {
            gathered.clear();
            FactHandle handle = session.insert(facts[request]);
            session.fireAllRules();
            session.delete(handle);
            return gathered.cited();
        };
    }

    private static String numbered() {
        String text = Resource.text("policy.drl").replace("peers.Drools.Decision", "peers.Gathered");
        return SETS.matcher(SALIENCE.matcher(text).replaceAll("")).replaceAll("$1hold($2, ");
    }

    private static String rules(int copies) {
        String text = Resource.text("policy.drl");
        if (copies == 1) {
            return text;
        }
        int from = text.indexOf(RULES);
        StringBuilder all = new StringBuilder(text.substring(0, from));
        for (int branch = 0; branch < copies; branch++) {
            all.append(text.substring(from)
                    .replace("rule \"", "rule \"" + branch + ".")
                    .replace("Circumstances(", "Circumstances(branch == " + branch + ", "));
        }
        return all.toString();
    }

    private static KieBase base(String rules) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/org/comity/benchmarks/peers/policy.drl", rules);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }
}
