// The same test ran, and now it passes
def log = new File(basedir.parentFile, 'build.log').text
assert log.contains('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0')
assert !log.contains('disagree')
true
