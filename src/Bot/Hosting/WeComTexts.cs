using SalesBot.Adapters.WeCom.Hosting;
using SalesBot.Bot.Texts;

namespace SalesBot.Bot.Hosting;

/// <summary>The words of WeCom's callbacks, in the company's language.</summary>
internal sealed class WeComTexts(CompanyProfile company) : IWeComTexts
{
    private readonly Wording words = Wording.In(company.Language);

    /// <inheritdoc />
    public string Working => words.Working;

    /// <inheritdoc />
    public string AnsweredElsewhere => words.AnsweredElsewhere;

    /// <inheritdoc />
    public string AnsweredBelow => words.AnsweredBelow;

    /// <inheritdoc />
    public string TextTooLong(int most) => words.TextTooLong(most);

    /// <inheritdoc />
    public string NotStored => words.NotStored;
}
