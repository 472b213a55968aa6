using System.Collections.Immutable;
using SalesBot.Domain.Library;

namespace SalesBot.Bot.Conversation;

/// <summary>People say whether a script was of use (有用, 没用); each has one word about each, and none about their own.</summary>
internal sealed class ScriptRatings(TurnContext turn)
{
    private const int MostAtOnce = 3;

    /// <summary>Keeps what a pressed button says.</summary>
    public async Task PressAsync(bool isUseful, ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        var scripts = new List<Script>();
        foreach (var named in data.GetValueOrDefault(Keys.Script, "").Split(',').Take(MostAtOnce))
        {
            if (Guid.TryParse(named, out var id) && await turn.Session.Library.FindAsync(new ScriptId(id), cancellationToken) is { Withdrawn: false } script)
            {
                scripts.Add(script);
            }
        }

        if (scripts.Count == 0)
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        var rated = scripts.Where(script => script.Author != turn.Speaker.Id).ToList();
        if (rated.Count == 0)
        {
            turn.Refuse(turn.Words.ScriptRateOwn);
            return;
        }

        foreach (var script in rated)
        {
            var before = await turn.Session.Library.FindRatingAsync(script.Id, turn.Speaker.Id, cancellationToken);
            turn.Ledger.Rate(script, before, new ScriptRating(turn.Speaker.Id, isUseful));
        }

        turn.SayPrivately(turn.Ledger.IsEmpty ? turn.Words.ScriptRatedBefore : isUseful ? turn.Words.ScriptRatedUseful(turn.NameOf(rated[0].Author)) : turn.Words.ScriptRatedUseless);
    }
}
