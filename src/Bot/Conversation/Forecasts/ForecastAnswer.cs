using System.Globalization;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>「本月预测」: what people say will come beside what the evidence says, and which deals make the difference.</summary>
internal sealed class ForecastAnswer(TurnContext turn)
{
    /// <summary>Shows it.</summary>
    public async Task ShowAsync(ForecastAction action, CancellationToken cancellationToken)
    {
        var whom = new Whom(action.Who?.Value, action.Scope?.Value);
        if (Find(whom) is not { } team)
        {
            return;
        }

        var days = action.Period?.Value is { } period ? new DayRange(period.From, period.To) : DayRange.MonthOf(turn.Today);
        var book = await ForecastReading.ReadAsync(team.Members, days, turn.Options, turn.Today, turn.Session, cancellationToken);
        var card = new ForecastCard(turn, team, whom, days);
        if (days.To >= turn.Today)
        {
            turn.Show(card.Of(book.Now(days), book.IsMeasured ? book.Accuracy() : null, book.Customers));
        }
        else if (book.IsMeasured)
        {
            turn.Show(card.Of(book.Check(days)));
        }
        else
        {
            turn.SayPrivately(turn.Words.ForecastTooMany);
        }
    }

    /// <summary>Shows further deals that make the difference, as they are now; or how it is reckoned and how far earlier ones were off.</summary>
    public async Task PressAsync(string verb, IReadOnlyDictionary<string, string> data, CancellationToken cancellationToken)
    {
        if (!DayText.TryRead(data.GetValueOrDefault(Keys.From, ""), out var from) || !DayText.TryRead(data.GetValueOrDefault(Keys.Until, ""), out var until) || until < from
            || !int.TryParse(data.GetValueOrDefault(Keys.After, ""), NumberStyles.None, CultureInfo.InvariantCulture, out var after))
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        var whom = new Whom(Guid.TryParse(data.GetValueOrDefault(Keys.Member), out var id) ? new MemberId(id) : null, ScopeText.Read(data.GetValueOrDefault(Keys.Part, "")));
        if (Find(whom) is not { } team)
        {
            return;
        }

        var days = new DayRange(from, until);
        var book = await ForecastReading.ReadAsync(team.Members, days, turn.Options, turn.Today, turn.Session, cancellationToken);
        var card = new ForecastCard(turn, team, whom, days);
        turn.Show(verb == Verbs.ForecastBasis ? card.Basis(book.IsMeasured ? book.Accuracy() : null) : card.More(book.Now(days), after, book.Customers));
    }

    private AskedTeam? Find(Whom whom) => whom.Member is { } member ? new TeamFinding(turn).Find(member) : new TeamFinding(turn).Find(whom.Scope);
}
