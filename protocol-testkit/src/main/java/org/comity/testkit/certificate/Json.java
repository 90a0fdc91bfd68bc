package org.comity.testkit.certificate;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Writes lines of scenario files. */
final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static String scenario(
            String id,
            String authority,
            String question,
            Map<String, String> facts,
            String outcome,
            List<String> cites) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("id", id).put("authority", authority).put("question", question);
        ObjectNode stated = line.putObject("facts");
        facts.forEach(stated::put);
        ObjectNode expected = line.putObject("expect").put("outcome", outcome);
        if (!cites.isEmpty()) {
            cites.forEach(expected.putArray("cites")::add);
        }
        return line.toString();
    }
}
