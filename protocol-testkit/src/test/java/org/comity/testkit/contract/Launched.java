package org.comity.testkit.contract;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * What became of the tests of a class, run as a build would run them.
 *
 * @param failed the messages of those that failed, by their names
 * @param leftOut the messages of those that were skipped
 * @param passed how many passed
 * @param summary what was reported for the class
 */
record Launched(ImmutableMap<String, String> failed, ImmutableMap<String, String> leftOut, int passed, String summary) {

    private static final class Listener implements TestExecutionListener {

        private final Map<String, String> failed = new LinkedHashMap<>();
        private final Map<String, String> leftOut = new LinkedHashMap<>();
        private final StringBuilder summary = new StringBuilder();
        private int passed;

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            String name = test.getDisplayName().replace("()", "");
            String message = result.getThrowable().map(Throwable::getMessage).orElse("");
            switch (result.getStatus()) {
                case FAILED -> failed.put(name, message);
                case ABORTED -> leftOut.put(name, message);
                case SUCCESSFUL -> passed += test.isTest() ? 1 : 0;
            }
        }

        @Override
        public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
            summary.append(entry.getKeyValuePairs().get("comity"));
        }
    }

    static Launched of(Class<? extends ProfileContract> contract) {
        Listener listener = new Listener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(contract))
                                .filters(EngineFilter.includeEngines("junit-jupiter"))
                                .build(),
                        listener);
        return new Launched(
                ImmutableMap.copyOf(listener.failed),
                ImmutableMap.copyOf(listener.leftOut),
                listener.passed,
                listener.summary.toString());
    }
}
