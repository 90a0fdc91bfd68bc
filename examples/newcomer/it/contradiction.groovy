// The build fails for one reason: the test ran and told of the contradiction, all of it, and as the README shows it
def project = basedir.parentFile
def log = new File(project, 'build.log').text

assert log.contains('Tests run: 1, Failures: 1, Errors: 0, Skipped: 0')
assert log.contains('found 1 conflict')

// both paragraphs, the act, and what to do
assert log.contains('`1.3` and `1.4` disagree on `use-support-services`: let one limit or override the other, or narrow it')
assert log.contains('ambleford:1.3  Nobody minds a little private use.')
assert log.contains('ambleford:1.4  Private use is out of the question once it costs the council money.')

// the fewest facts that make them disagree, as Java and as a line of a scenario file
assert log.contains('SupportServices.USE.ask().given(SupportServices.PURPOSE.is(ServicePurpose.PERSONAL), ' +
        'SupportServices.LIMITED_USE.yes(), SupportServices.COST_TO_COUNCIL.yes())')
assert log.contains('"question":"use-support-services",' +
        '"facts":{"purpose":"personal","limited-use":"yes","cost-to-council":"yes"}')

def shown = new File(project, 'README.md').text =~ /(?s)```text\n(.*?)```/
assert shown.find()
assert log.contains(shown.group(1).trim())
true
