using SalesBot.Domain.Library;

namespace SalesBot.Bot.Texts;

/// <content>Texts: the library of scripts.</content>
internal sealed partial class Wording
{
    public string ScriptLabel => Text();

    public string PlaybookTitle(string question, int count) => Fill([question, count]);

    public string PlaybookFoot => Text();

    public string PlaybookNone(string question) => Fill([question]);

    public string PlaybookHowToAdd => Text();

    public string LibraryLookedAt(int most) => Fill([most]);

    public string UsefulButton => Text();

    public string UsefulButtonOf(int number) => Fill([number]);

    public string UselessButton => Text();

    public string AllUselessButton => Text();

    public string ScriptRatedUseful(string author) => Fill([author]);

    public string ScriptRatedUseless => Text();

    public string ScriptRatedBefore => Text();

    public string ScriptRateOwn => Text();

    public string ScriptRatingLabel => Text();

    public string ScriptAddButton => Text();

    public string ScriptAsk => Text();

    public string ScriptTooLong(int most) => Fill([most]);

    public string ScriptDraftTitle => Text();

    public string ScriptTopicLabel => Text();

    public string ScriptTopicInstead => Text();

    public string ScriptAuthorLabel => Text();

    public string ScriptReadersLabel => Text();

    public string ScriptReaders => Text();

    public string ScriptReadersMasked(string customers) => Fill([customers]);

    public string ScriptDealLabel => Text();

    public string ScriptSaveButton => Text();

    public string ScriptLinkButton(string customer) => Fill([customer]);

    public string ScriptDropButton => Text();

    public string ScriptDropped => Text();

    public string ScriptIsThere(string author) => Fill([author]);

    public string ScriptSaved(string script) => Fill([script]);

    public string ScriptOwnButton => Text();

    public string ScriptsOfYours => Text();

    public string ScriptsNone => Text();

    public string ScriptDeleteButton(int number) => Fill([number]);

    public string ScriptDeleted(string script) => Fill([script]);

    public string ScriptNotYours(string author) => Fill([author]);

    public string ScriptIsGone => Text();

    public string ScriptIsBack => Text();

    public string WinStoryButton => Text();

    public string WinStoryAsk(string customer) => Fill([customer]);

    private string ScriptNumber(int number) => Fill([number]);

    private string ScriptNumberWithTopic(int number, string topic) => Fill([number, topic]);

    private string ScriptUseCount(int useful) => Fill([useful]);

    private string ScriptUselessCount(int useless) => Fill([useless]);

    private string ScriptAuthor(string name) => Fill([name]);

    private string ScriptAuthorWithWins(string name, int wins) => Fill([name, wins]);

    private string ScriptWonDeal => Text();

    /// <summary>The head of a script in a list: its number and what it is about.</summary>
    public string ScriptHead(int number, string topic) => topic.Length == 0 ? ScriptNumber(number) : ScriptNumberWithTopic(number, topic);

    /// <summary>Whose script it is, what that person has won in a year, and what others think of it.</summary>
    public string ScriptBy(string author, int wins, ScriptUse use, bool isLinked) =>
        string.Join(" · ", ((string[])[wins > 0 ? ScriptAuthorWithWins(author, wins) : ScriptAuthor(author), isLinked ? ScriptWonDeal : "", .. UseOf(use)]).Where(part => part.Length > 0));

    /// <summary>When it was shared, and what others think of it.</summary>
    public string ScriptUsed(string day, ScriptUse use) => string.Join(" · ", UseOf(use).Prepend(day).Where(part => part.Length > 0));

    private IEnumerable<string> UseOf(ScriptUse use) => [use.Useful > 0 ? ScriptUseCount(use.Useful) : "", use.Useless > 0 ? ScriptUselessCount(use.Useless) : ""];

    public string LibraryContents => Text();

    public string LibraryIsEmpty => Text();

    public string LibraryHowToAsk => Text();

    public string Topic(string topic) => Fill([topic]);
}
