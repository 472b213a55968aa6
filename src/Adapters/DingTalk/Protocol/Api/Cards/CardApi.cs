using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.DingTalk.Protocol.Api.Errors;

namespace SalesBot.Adapters.DingTalk.Protocol.Api.Cards;

/// <summary>Interactive cards: created where they are shown, and changed there.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class CardApi(NewApiClient client)
{
    /// <summary>The call that shows a card.</summary>
    public const string Creation = "card/instances/createAndDeliver";

    /// <summary>The call that changes one.</summary>
    public const string Update = "card/instances";

    /// <summary>Shows a card in one place. The same card a second time is recognised by its id.</summary>
    /// <returns>The id of the message that carries it, where there is one.</returns>
    public async Task<ApiResult<string?>> CreateAsync(CardCreation card, CancellationToken cancellationToken)
    {
        var answer = await client.PostAsync(Creation, card, ApiJson.New.CardCreation, ApiJson.New.CardCreationAnswer, cancellationToken);
        return answer.Then(read => read switch
        {
            { Success: false } => Failed("the card was not created"),
            { Result.DeliverResults: [{ Success: false } refused, ..] } => Failed(refused.ErrorMsg ?? ""),
            { Result.DeliverResults: [var delivered, ..] } => new ApiResult<string?>.Ok(delivered.CarrierId),
            _ => new ApiResult<string?>.Ok(null),
        });
    }

    /// <summary>Changes a card for everybody who sees it. Doing it twice does no harm.</summary>
    public Task<ApiResult<CardUpdateAnswer>> UpdateAsync(CardUpdate update, CancellationToken cancellationToken) =>
        client.PutAsync(Update, update, ApiJson.New.CardUpdate, ApiJson.New.CardUpdateAnswer, cancellationToken);

    private static ApiResult<string?> Failed(string words) => new ApiResult<string?>.Failed(DingTalkErrors.Of(Creation, ErrorTable.NotDelivered, words));
}
