using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Leaderboards;

namespace SalesBot.Bot.Conversation;

/// <summary>Lets people choose of which rankings they hear when somebody overtakes them there. Nobody hears of any unasked.</summary>
internal sealed class Following(TurnContext turn)
{
    /// <summary>Does what the text asks for, where it asks for something of the kind.</summary>
    /// <returns>Whether it did.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (FollowRequest.Read(text) is not { } request)
        {
            return false;
        }

        var words = turn.Words;
        var own = await turn.Session.Attention.FindAsync(turn.Speaker.Id, cancellationToken);
        if (request.Unknown.Length > 0)
        {
            turn.SayPrivately(words.CannotFollow(request.Unknown, words.List(FollowedBoards.All.Select(words.MetricName))));
        }
        else if (request is { Follows: true, Metrics.IsEmpty: true })
        {
            var followed = words.List(FollowedBoards.Of(own).Select(words.MetricName));
            turn.SayPrivately(followed.Length > 0 ? words.FollowsThese(followed) : words.FollowsNone(words.List(FollowedBoards.All.Select(words.MetricName))));
        }
        else
        {
            var set = request.Metrics.IsEmpty
                ? own with { HearsWhenOvertaken = false, Follows = TallyFields.None }
                : request.Metrics.Aggregate(own, (attention, metric) => FollowedBoards.With(attention, metric, request.Follows));
            turn.AttentionChanges.Add(new AttentionChange(turn.Speaker.Id, set.Since(turn.Now, turn.Today), turn.Speaker.Id, turn.Now.ToUniversalTime()));
            turn.SayPrivately(
                request.Metrics.IsEmpty ? words.FollowsNoneAnyMore
                : request.Follows ? words.FollowsNow(words.List(request.Metrics.Select(words.MetricName)), words.MetricName(request.Metrics[0]))
                : words.FollowsNoMore(words.List(request.Metrics.Select(words.MetricName))));
        }

        return true;
    }
}
