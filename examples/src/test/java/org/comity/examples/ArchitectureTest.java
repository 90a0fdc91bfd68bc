package org.comity.examples;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;

/** Which part may depend on which, each rule with its reason. */
@AnalyzeClasses(packages = "org.comity", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] CORE = {
        "org.comity.question..",
        "org.comity.authority..",
        "org.comity.people..",
        "org.comity.document..",
        "org.comity.clause..",
        "org.comity.ruling..",
        "org.comity.topic..",
        "org.comity.style.."
    };

    private static final String[] LIBRARY = {
        "org.comity.question..",
        "org.comity.authority..",
        "org.comity.people..",
        "org.comity.document..",
        "org.comity.clause..",
        "org.comity.ruling..",
        "org.comity.topic..",
        "org.comity.dsl..",
        "org.comity.engine..",
        "org.comity.profile..",
        "org.comity.analysis..",
        "org.comity.profiles.."
    };

    @ArchTest
    static final ArchRule modules = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("core")
            .definedBy(CORE)
            .layer("dsl")
            .definedBy("org.comity.dsl..", "org.comity.engine..", "org.comity.profile..", "org.comity.analysis..")
            .layer("profiles")
            .definedBy("org.comity.profiles..")
            .optionalLayer("testkit")
            .definedBy("org.comity.testkit..")
            .layer("examples")
            .definedBy("org.comity.examples..")
            .whereLayer("examples")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("testkit")
            .mayOnlyBeAccessedByLayers("examples")
            .whereLayer("profiles")
            .mayOnlyBeAccessedByLayers("examples")
            .whereLayer("dsl")
            .mayOnlyBeAccessedByLayers("profiles", "testkit", "examples")
            .because("the nouns evaluate nothing, and users write profiles without ours");

    @ArchTest
    static final ArchRule theEngineIsHidden = classes()
            .that()
            .resideInAPackage("org.comity.engine..")
            .should()
            .onlyBeAccessed()
            .byAnyPackage("org.comity.engine..", "org.comity.profile..", "org.comity.analysis..")
            .because("how a question is answered may change in any release; profiles are what hosts query");

    @ArchTest
    static final ArchRule onlyTheTablesAndTheAnalysisOfTheEngineArePublic = classes()
            .that()
            .resideInAPackage("org.comity.engine")
            .and()
            .haveNameNotMatching(".*\\.(Tables|Comparison|Variants?|ActAnalysis(\\$Hit)?)")
            .should()
            .notBePublic()
            .because("a profile asks its tables, an analysis of profiles another, and neither needs anything else");

    @ArchTest
    static final ArchRule theLanguageDoesNotEvaluate = noClasses()
            .that()
            .resideInAPackage("org.comity.dsl..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.comity.engine..", "org.comity.profile..", "org.comity.ruling..")
            .because("what a clause says and what the engine answers are two things");

    @ArchTest
    static final ArchRule noClock = noClasses()
            .that()
            .resideInAnyPackage(LIBRARY)
            .should()
            .callMethodWhere(target(nameMatching("now")).and(target(owner(resideInAnyPackage("java.time..")))))
            .orShould()
            .callMethodWhere(target(nameMatching("system.*|tick.*")).and(target(owner(assignableTo(Clock.class)))))
            .orShould()
            .callMethodWhere(
                    target(nameMatching("currentTimeMillis|nanoTime")).and(target(owner(assignableTo(System.class)))))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.Date.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.Calendar.class)
            .because("a ruling is a function of profile, question and date, the same tomorrow as today");

    @ArchTest
    static final ArchRule noInputAndNoOutput = noClasses()
            .that()
            .resideInAnyPackage(LIBRARY)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..")
                    .and(not(describe("mark for serialisation", type -> type.isEquivalentTo(Serializable.class)))))
            .because("a ruling is made of what the caller passes; reading and writing is the host's");

    @ArchTest
    static final ArchRule noChance = noClasses()
            .that()
            .resideInAnyPackage(LIBRARY)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(java.util.Random.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.SplittableRandom")
            .orShould()
            .callMethod(Math.class, "random")
            .because("equal questions get equal rulings");

    @ArchTest
    static final ArchRule nothingIsOpenedByForce = noClasses()
            .that()
            .resideInAnyPackage(LIBRARY)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect..")
            .because("names and types set the same fields without reflection, so that modules stay closed");

    @ArchTest
    static final ArchRule noStaticState = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(LIBRARY)
            .should()
            .beFinal()
            .andShould()
            .notHaveRawType(describe("that is a mutable collection", ArchitectureTest::isMutable))
            .because("nothing that a caller does may change what another is answered");

    @ArchTest
    static final ArchRule noStaticArrayIsShown = fields().that()
            .areStatic()
            .and()
            .areNotPrivate()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(LIBRARY)
            .should()
            .notHaveRawType(describe("that is an array", JavaClass::isArray))
            .because("whoever sees an array can change it");

    private static boolean isMutable(JavaClass type) {
        boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
        return collection && type.getPackageName().startsWith("java.util")
                || type.getPackageName().equals("java.util.concurrent.atomic");
    }

    @ArchTest
    static final ArchRule fieldsDoNotChange = fields().that()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    "org.comity.dsl..", "org.comity.engine..", "org.comity.profile..", "org.comity.question..")
            .and()
            .areDeclaredInClassesThat()
            .haveNameNotMatching("org\\.comity\\.(engine\\.(Rulings|Completions\\$State)|question\\.Question).*")
            .should()
            .beFinal()
            .because(
                    "all values are immutable, and so thread-safe; only the stores of rulings made so far grow, and what was found out once is kept: the facts of a question, what can come of a state");

    @ArchTest
    static final ArchRule questionsKnowNothingElse = noClasses()
            .that()
            .resideInAPackage("org.comity.question..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.comity..").and(not(resideInAnyPackage("org.comity.question.."))))
            .because("the mechanism of asking serves any nouns");

    @ArchTest
    static final ArchRule nounsStandInLayers = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("question")
            .definedBy("org.comity.question..")
            .layer("authority")
            .definedBy("org.comity.authority..")
            .layer("people")
            .definedBy("org.comity.people..")
            .layer("document")
            .definedBy("org.comity.document..")
            .layer("topic")
            .definedBy("org.comity.topic..")
            .layer("clause")
            .definedBy("org.comity.clause..")
            .layer("ruling")
            .definedBy("org.comity.ruling..")
            .whereLayer("topic")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("document")
            .mayOnlyBeAccessedByLayers("topic")
            .whereLayer("people")
            .mayOnlyBeAccessedByLayers("document", "topic")
            .whereLayer("authority")
            .mayOnlyBeAccessedByLayers("people", "document", "topic", "clause", "ruling")
            .whereLayer("clause")
            .mayOnlyBeAccessedByLayers("ruling")
            .whereLayer("ruling")
            .mayNotBeAccessedByAnyLayer()
            .because("authorities have people, people write documents, topics ask about them all;"
                    + " clauses are written without any of them but the authority, and rulings speak of clauses");

    @ArchTest
    static final ArchRule noCycles = slices().matching("org.comity.(**)")
            .should()
            .beFreeOfCycles()
            .because("each package is to be read, tested and changed by itself");

    @ArchTest
    static final ArchRule onlyGuavaBesidesTheJdk = classes()
            .that()
            .resideInAnyPackage(LIBRARY)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.comity..", "com.google.common..", "org.jspecify..", "org.immutables..")
            .because("hosts embed the library: at run time it brings Guava and nothing else");
}
