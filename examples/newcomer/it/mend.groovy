// Does what the message says: one of the two paragraphs gives way
def profile = new File(basedir.parentFile, 'src/main/java/org/ambleford/Ambleford.java')
def planted = '.when(PURPOSE.is(PERSONAL).and(COST_TO_COUNCIL.yes()))'
assert profile.text.count(planted) == 1
profile.text = profile.text.replace(planted, planted + '.overriding(para("1.3"))')
true
