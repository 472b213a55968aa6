using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Groups;

/// <summary>The group chats that the app makes. What members write there is never heard.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class GroupApi(ApiClient client)
{
    /// <summary>Makes a group chat; members see it with its first message.</summary>
    public Task<ApiResult<GroupCreationAnswer>> CreateAsync(GroupCreation creation, CancellationToken cancellationToken) =>
        client.PostAsync("appchat/create", creation, ApiJson.Types.GroupCreation, ApiJson.Types.GroupCreationAnswer, cancellationToken);

    /// <summary>Changes a group chat.</summary>
    public Task<ApiResult<ApiAnswer>> UpdateAsync(GroupChange change, CancellationToken cancellationToken) =>
        client.PostAsync("appchat/update", change, ApiJson.Types.GroupChange, ApiJson.Types.ApiAnswer, cancellationToken);

    /// <summary>Who is in a group chat.</summary>
    public Task<ApiResult<GroupAnswer>> GetAsync(string chatId, CancellationToken cancellationToken) =>
        client.GetAsync("appchat/get", $"chatid={Uri.EscapeDataString(chatId)}", ApiJson.Types.GroupAnswer, cancellationToken);

    /// <summary>Says something in a group chat.</summary>
    public Task<ApiResult<ApiAnswer>> SendAsync(GroupMessage message, CancellationToken cancellationToken) =>
        client.PostAsync("appchat/send", message, ApiJson.Types.GroupMessage, ApiJson.Types.ApiAnswer, cancellationToken);
}
