package org.comity.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.clause.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence in the wrong order does not compile; it is no matter of run time. */
class IllegalOrderTest {

    @TempDir
    Path folder;

    /** What the compiler says of a sentence, empty where it accepts it. */
    private String compiling(String sentence) throws Exception {
        Path file = Files.writeString(folder.resolve("Written.java"), """
                import static org.comity.clause.Duty.duty;
                import static org.comity.dsl.Clauses.*;
                import static org.comity.dsl.Lending.*;
                import org.comity.authority.Office;
                import org.comity.clause.Section;
                import org.comity.dsl.*;

                class Written {
                    Section section = section("All", %s);
                }
                """.formatted(sentence));
        StringWriter said = new StringWriter();
        int result = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        new PrintWriter(said),
                        new PrintWriter(said),
                        "-proc:none",
                        "-d",
                        folder.toString(),
                        "-classpath",
                        classPath(),
                        file.toString());
        assertThat(result == 0).as("%s", said).isEqualTo(!said.toString().contains("error:"));
        return result == 0 ? "" : said.toString();
    }

    /** The classes as the test sees them, whether they lie on the class path or on the module path. */
    private static String classPath() throws Exception {
        String tests = Path.of("target", "test-classes").toAbsolutePath().toString();
        Stream<Class<?>> types = Stream.of(Clauses.class, Clause.class, ImmutableList.class);
        String own = types.map(type -> {
                    try {
                        return Path.of(type.getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                                .toString();
                    } catch (java.net.URISyntaxException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                })
                .collect(Collectors.joining(java.io.File.pathSeparator));
        return String.join(
                java.io.File.pathSeparator, Arrays.asList(tests, own, System.getProperty("java.class.path", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clause(para(\"1\")).says(\"x\").members().may(BORROW)",
                "clause(para(\"1\"), para(\"1.2\")).says(\"x\").anyone().normally().mustNot(BORROW).when(RARE.yes())",
                "clause(para(\"1\")).says(\"x\").members().may(BORROW).limiting(para(\"2\")).when(RARE.yes()).owing(duty(\"y\"))",
                "clause(para(\"1\")).says(\"x\").normally().leaves(BORROW).to(Office.LEADER).unless(RARE.yes())",
                "clause(para(\"1\")).says(\"x\").members().whenDoing(BORROW).when(RARE.yes()).owing(duty(\"y\"))",
                "clause(para(\"1\")).says(\"x\").stopsShortOf(BORROW)",
                "clause(para(\"1\")).says(\"x\").isInert(\"y\")",
                "clause(para(\"1\")).says(\"x\").members().mayOnly(BORROW).when(RARE.no()).within(RARE.yes()).owing(duty(\"y\"))",
                "clause(para(\"1\")).says(\"x\").members().normally().leave(BORROW).to(Office.LEADER).when(RARE.yes())",
                "clause(para(\"1\")).says(\"x\").lifts(para(\"2\"), para(\"3\")).on(BORROW).when(RARE.yes())",
            })
    void aSentenceInTheOrderOfTheTextCompiles(String sentence) throws Exception {
        assertThat(compiling(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a citation cannot be left out
                "clause().says(\"x\").members().may(BORROW)",
                "says(\"x\").members().may(BORROW)",
                // nor be said twice, or late
                "clause(para(\"1\")).says(\"x\").says(\"y\").members().may(BORROW)",
                "clause(para(\"1\")).members().may(BORROW).says(\"x\")",
                // somebody is bound before the modal
                "clause(para(\"1\")).members().may(BORROW)",
                "clause(para(\"1\")).says(\"x\").may(BORROW)",
                "clause(para(\"1\")).says(\"x\").members().officers().may(BORROW)",
                // a condition, a limit, a duty follow the modal
                "clause(para(\"1\")).says(\"x\").when(RARE.yes()).members().may(BORROW)",
                "clause(para(\"1\")).says(\"x\").members().when(RARE.yes()).may(BORROW)",
                "clause(para(\"1\")).says(\"x\").when(RARE.yes())",
                "clause(para(\"1\")).says(\"x\").members().limiting(para(\"2\"))",
                "clause(para(\"1\")).says(\"x\").owing(duty(\"y\"))",
                // one modal, and no adverb behind it
                "clause(para(\"1\")).says(\"x\").members().may(BORROW).mustNot(RENEW)",
                "clause(para(\"1\")).says(\"x\").members().may(BORROW).normally()",
                // half a clause is none
                "clause(para(\"1\"))",
                "clause(para(\"1\")).says(\"x\")",
                "clause(para(\"1\")).says(\"x\").members()",
                "clause(para(\"1\")).says(\"x\").leaves(BORROW)",
                "clause(para(\"1\")).says(\"x\").members().whenDoing(BORROW).when(RARE.yes())",
                // when alone an act is open is said once
                "clause(para(\"1\")).says(\"x\").members().mayOnly(BORROW)",
                "clause(para(\"1\")).says(\"x\").members().mayOnly(BORROW).when(RARE.no()).when(RARE.yes())",
                "clause(para(\"1\")).says(\"x\").members().leave(BORROW)",
                // what lifts says on which act, and answers nothing
                "clause(para(\"1\")).says(\"x\").lifts(para(\"2\"))",
                "clause(para(\"1\")).says(\"x\").lifts(para(\"2\")).when(RARE.yes())",
                "clause(para(\"1\")).says(\"x\").members().lifts(para(\"2\")).on(BORROW)",
                "clause(para(\"1\")).says(\"x\").lifts(para(\"2\")).on(BORROW).owing(duty(\"y\"))",
                "clause(para(\"1\")).says(\"x\").lifts(para(\"2\")).on(BORROW).limiting(para(\"3\"))",
                // what nothing can be asked of has no condition
                "clause(para(\"1\")).says(\"x\").isInert(\"y\").when(RARE.yes())",
                // and nobody writes a step of the language anew
                "(Stands<Lending>) null, new Stands<Lending>() {}",
                "clause(para(\"1\")).says(\"x\").members().may(BORROW).when(org.comity.topic.DocumentAccess.AVAILABLE.yes())",
            })
    void aSentenceInAnotherOrderDoesNotCompile(String sentence) throws Exception {
        assertThat(compiling(sentence)).contains("error:");
    }

    @Test
    void aHalfWrittenClauseIsContinuedInTwoWays() {
        Does half = Clauses.clause(Clauses.para("1")).says("About borrowing.").members();
        Stands<Lending> may = half.may(Lending.BORROW);
        Stands<Lending> mustNot = half.normally().mustNot(Lending.RENEW);
        Stands<Lending> narrowed = may.when(Lending.RARE.yes());
        assertThat(Lending.only(may).norm().orElseThrow().act()).isSameAs(Lending.BORROW);
        assertThat(Lending.only(mustNot).norm().orElseThrow().act()).isSameAs(Lending.RENEW);
        assertThat(Lending.only(may).norm().orElseThrow().condition()).hasToString("always");
        assertThat(Lending.only(narrowed).norm().orElseThrow().condition()).hasToString("the item is rare");
    }
}
