using SalesBot.Adapters.DingTalk.Hosting;
using SalesBot.Bot.Texts;

namespace SalesBot.Bot.Hosting;

/// <summary>What DingTalk's adapter says by itself, in the company's language.</summary>
internal sealed class DingTalkTexts(CompanyProfile company) : IDingTalkTexts
{
    private readonly Wording words = Wording.In(company.Language);

    /// <inheritdoc />
    public string TextTooLong(int most) => words.TextTooLong(most);

    /// <inheritdoc />
    public string NotStored => words.NotStored;

    /// <inheritdoc />
    public string ForColleaguesOnly => words.ForColleaguesOnly;
}
