using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Teams.Mapping;
using SalesBot.Adapters.Teams.Mapping.Receiving;
using SalesBot.Adapters.Teams.Protocol.Activities;
using SalesBot.Adapters.Teams.Protocol.Invokes;

namespace SalesBot.Adapters.Teams.Hosting;

/// <summary>Answers searches of the message extension. It may be used where the bot is not, so nothing of the chat is kept.</summary>
internal sealed class SearchIntake(IDealSearch deals, ITeamsTexts texts, TimeProvider time, ILogger<SearchIntake> logger)
{
    /// <summary>Teams waits 5 seconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    private const int TextMaxLength = 200;

    /// <summary>The answer to a search.</summary>
    public async Task<byte[]> AnswerAsync(Activity activity, Origin origin, CancellationToken cancellationToken)
    {
        var query = QueryRequest.Of(activity.Value);
        if (query.Skip > 0 || query.Text.Length > TextMaxLength)
        {
            // All that there is was shown at once.
            return QueryAnswer.Results([]);
        }

        using var ended = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, ended.Token);
        try
        {
            return await deals.FindAsync(TeamsChat.Platform, origin.Sender, query.Text, either.Token) is { } found
                ? QueryAnswer.Results(found.Select(InPlaceDrawing.Result))
                : QueryAnswer.Message(texts.ForColleaguesOnly);
        }
        catch (DatabaseUnavailableException error)
        {
            logger.NotAnswered(error, InvokeNames.Query);
            return QueryAnswer.Message(texts.NotNow);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            logger.AnswerLate(InvokeNames.Query);
            return QueryAnswer.Message(texts.NotNow);
        }
    }
}
