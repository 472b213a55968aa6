using SalesBot.Adapters.Teams.Hosting;
using SalesBot.Bot.Texts;

namespace SalesBot.Bot.Hosting;

/// <summary>What Teams' adapter says by itself, in the company's language.</summary>
internal sealed class TeamsTexts(CompanyProfile company) : ITeamsTexts
{
    private readonly Wording words = Wording.In(company.Language);

    /// <inheritdoc />
    public string TextTooLong(int most) => words.TextTooLong(most);

    /// <inheritdoc />
    public string NotStored => words.NotStored;

    /// <inheritdoc />
    public string InWork => words.Working;

    /// <inheritdoc />
    public string NotNow => words.NotNow;

    /// <inheritdoc />
    public string ForColleaguesOnly => words.ForColleaguesOnly;

    /// <inheritdoc />
    public string NotFound => words.NotKeptAnyMore;

    /// <inheritdoc />
    public string NotForYou => words.NotForYou;
}
