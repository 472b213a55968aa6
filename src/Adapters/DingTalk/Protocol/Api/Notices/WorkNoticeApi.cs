using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.DingTalk.Protocol.Api.Notices;

/// <summary>Work notifications: they reach people who have no chat with the robot.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class WorkNoticeApi(DingTalkApp app, LegacyApiClient client)
{
    /// <summary>The call.</summary>
    public const string Name = "topapi/message/corpconversation/asyncsend_v2";

    /// <summary>Notifies one person.</summary>
    public Task<ApiResult<WorkNoticeAnswer>> SendAsync(string userId, WorkNoticeMessage message, CancellationToken cancellationToken) =>
        client.PostAsync(Name, new WorkNotice(app.AgentId, userId, message), ApiJson.Legacy.WorkNotice, ApiJson.Legacy.WorkNoticeAnswer, cancellationToken);
}
