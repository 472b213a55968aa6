using System.Globalization;

namespace SalesBot.Bot.Texts;

/// <content>Texts: the frame of cards, and the names of fields.</content>
internal sealed partial class Wording
{
    public string AnswerWith(string choices) => Fill([choices]);

    public string AnswerWithNumberOrName => Text();

    public string SectionHead(string title) => Fill([title]);

    public string Fact(string label, string value) => Fill([label, value]);

    public string Changed(string from, string to) => Fill([from, to]);

    public string Instead(string label, string instead) => Fill([label, instead]);

    public string NotHandled => Text();

    /// <summary>In place of a card's buttons: who pressed one, and when.</summary>
    public string HandledBy(string name, TimeOnly at) => Fill([name, at.ToString("HH:mm", CultureInfo.InvariantCulture)]);

    /// <summary>To a colleague who opens the chat for the first time.</summary>
    public string Introduction(string name) => Fill([name]);

    /// <summary>Where somebody spoke and the platform gave no transcript.</summary>
    public string SpokenWithoutText => Text();

    private string Separator => Text();

    public string None => Text();

    public string Nobody => Text();

    public string Quoted(string text) => Fill([text]);

    public string Question(string question) => Fill([question]);

    public string StateLabel => Text();

    public string StageLabel => Text();

    public string AmountLabel => Text();

    public string ExpectedCloseLabel => Text();

    public string NextStepLabel => Text();

    public string NextStepDayLabel => Text();

    public string OwnerLabel => Text();

    public string CollaboratorsLabel => Text();

    public string SharedLabel => Text();

    public string CustomerLabel => Text();

    public string DealLabel => Text();

    public string ActivityLabel => Text();

    public string LastProgressLabel => Text();

    public string LatestActivityLabel => Text();

    public string ReminderLabel => Text();

    public string WonOnLabel => Text();

    public string LostOnLabel => Text();

    public string ReasonLabel => Text();

    public string CriteriaLabel => Text();
}
