using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Messages;

/// <summary>What the app says to members.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class MessageApi(ApiClient client)
{
    /// <summary>Sends a message.</summary>
    public Task<ApiResult<AppMessageAnswer>> SendAsync(AppMessage message, CancellationToken cancellationToken) =>
        client.PostAsync("message/send", message, ApiJson.Types.AppMessage, ApiJson.Types.AppMessageAnswer, cancellationToken);

    /// <summary>Changes a card in place; its response code is spent with it.</summary>
    public Task<ApiResult<CardUpdateAnswer>> UpdateCardAsync(CardUpdate update, CancellationToken cancellationToken) =>
        client.PostAsync("message/update_template_card", update, ApiJson.Types.CardUpdate, ApiJson.Types.CardUpdateAnswer, cancellationToken);

    /// <summary>Takes a message back, within 24 hours.</summary>
    public Task<ApiResult<ApiAnswer>> RecallAsync(string messageId, CancellationToken cancellationToken) =>
        client.PostAsync("message/recall", new RecallRequest(messageId), ApiJson.Types.RecallRequest, ApiJson.Types.ApiAnswer, cancellationToken);
}
