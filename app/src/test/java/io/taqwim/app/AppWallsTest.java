package io.taqwim.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The app's rooms know the engine and not each other; only Wiring knows them all. */
@AnalyzeClasses(packages = "io.taqwim", importOptions = ImportOption.DoNotIncludeTests.class)
class AppWallsTest {

    private static final String READ = "io.taqwim.app.read..";
    private static final String STORE = "io.taqwim.app.store..";
    private static final String DESK = "io.taqwim.app.desk..";
    private static final String PUBLISH = "io.taqwim.app.publish..";

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("io.taqwim.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule reading_knows_the_engine_only =
            noClasses().that().resideInAPackage(READ).should().dependOnClassesThat(inTheAppOutside(READ));

    @ArchTest
    static final ArchRule storing_knows_the_engine_only = noClasses()
            .that()
            .resideInAPackage(STORE)
            .should()
            .dependOnClassesThat(inTheAppOutside(STORE))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule publishing_knows_the_engine_only =
            noClasses().that().resideInAPackage(PUBLISH).should().dependOnClassesThat(inTheAppOutside(PUBLISH));

    /** The desk keeps and remakes editions; how they look is for those who read it. */
    @ArchTest
    static final ArchRule the_desk_knows_neither_pages_nor_formats = noClasses()
            .that()
            .resideInAPackage(DESK)
            .should()
            .dependOnClassesThat(resideInAnyPackage(PUBLISH, "io.taqwim.app.web..", "io.taqwim.app.cli.."));

    /** Commands are handed their sources and formats as interfaces: the implementations are listed in Wiring. */
    @ArchTest
    static final ArchRule only_main_and_tests_know_the_wiring = classes()
            .that(simpleName("Wiring"))
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAPackage("io.taqwim.app");

    @ArchTest
    static final ArchRule the_engine_does_not_know_the_app = noClasses()
            .that()
            .resideInAPackage("io.taqwim.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.taqwim.app..");

    private static DescribedPredicate<JavaClass> inTheAppOutside(String room) {
        return resideInAPackage("io.taqwim.app..").and(resideOutsideOfPackage(room));
    }
}
