using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;
using System.Text;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.Common.Drawing;

/// <summary>The few words that drawing adds to what is already worded, in the message's language.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class CardWording
{
    private static readonly ResourceManager Resources = new("SalesBot.Adapters.Common.Drawing.CardWords", typeof(CardWording).Assembly);
    private static readonly CardWording Chinese = new(CultureInfo.InvariantCulture);
    private static readonly CardWording English = new(CultureInfo.GetCultureInfo("en"));

    private readonly CultureInfo culture;

    private CardWording(CultureInfo culture) => this.culture = culture;

    /// <summary>After what was cut.</summary>
    public string Cut => Get();

    /// <summary>Between things in a line.</summary>
    public string Separator => Get();

    /// <summary>Between names in a list.</summary>
    public string LabelSeparator => Get();

    /// <summary>Below numbered choices.</summary>
    public string AnswerWithNumberOrName => Get();

    /// <summary>On the menu of further buttons.</summary>
    public string More => Get();

    /// <summary>On the button that sends a choice.</summary>
    public string Submit => Get();

    /// <summary>On a card that was pressed.</summary>
    public string Handled => Get();

    /// <summary>In the place of an address that was left out.</summary>
    public string LinkLeftOut => Get();

    /// <summary>Above a drop-down without a name of its own.</summary>
    public string Choose => Get();

    /// <summary>On the button that leads from a card's later parts to its first one.</summary>
    public string BackToStart => Get();

    /// <summary>In an input for an amount that is empty.</summary>
    public string AmountExample => Get();

    /// <summary>Below an input for an amount that holds something else.</summary>
    public string AmountProblem => Get();

    /// <summary>Above the places of a ranking.</summary>
    public string RankHead => Get();

    /// <summary>Above the names of a ranking.</summary>
    public string NameHead => Get();

    /// <summary>Above the values of a ranking.</summary>
    public string ValueHead => Get();

    /// <summary>Above the movements of a ranking.</summary>
    public string MovementHead => Get();

    /// <summary>The words for a message: the card's language, or else the one that most of the text's letters are of.</summary>
    public static CardWording For(OutgoingMessage message)
    {
        var language = message.Card?.Language;
        return (language is null ? IsMostlyLatin(message.Text) : language.StartsWith("en", StringComparison.OrdinalIgnoreCase)) ? English : Chinese;
    }

    /// <summary>A named value.</summary>
    public string Fact(string label, string value) => Fill([label, value]);

    /// <summary>What is said of one of several things, in one line.</summary>
    public string Head(string title, string text) => Fill([title, text]);

    /// <summary>How something is said that cannot be filled in here.</summary>
    public string SaySo(string label, string instead) => Fill([label, instead]);

    /// <summary>How inputs are said that cannot be filled in here.</summary>
    public string SaySo(CardSentence sentence) => SaySo(string.Join(LabelSeparator, sentence.Inputs.Select(input => input.Label)), sentence.Instead);

    /// <summary>Below an input that may not stay empty.</summary>
    public string Required(string label) => Fill([label]);

    /// <summary>What can be answered, in one line.</summary>
    public string AnswerWith(string choices) => Fill([choices]);

    /// <summary>What a card of the purpose is called.</summary>
    public string Name(CardPurpose purpose) => Get(purpose.ToString());

    // A Chinese character says about as much as three letters.
    private static bool IsMostlyLatin(string text)
    {
        var (latin, other) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && char.IsAsciiLetter((char)rune.Value))
            {
                latin++;
            }
            else if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherLetter)
            {
                other++;
            }
        }

        return latin > 3 * other;
    }

    private string Get([CallerMemberName] string name = "") =>
        Resources.GetString(name, culture) ?? throw new InvalidOperationException($"There is no text '{name}'.");

    private string Fill(ReadOnlySpan<object?> values, [CallerMemberName] string name = "") =>
        string.Format(CultureInfo.InvariantCulture, Get(name), values);
}
