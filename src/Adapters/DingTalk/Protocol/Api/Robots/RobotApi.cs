using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.DingTalk.Protocol.Api.Robots;

/// <summary>What the app's robot says. Neither call recognises a repetition.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class RobotApi(DingTalkApp app, NewApiClient client)
{
    /// <summary>The call that writes to people; it is spelled with a capital T.</summary>
    public const string ToPeople = "robot/oToMessages/batchSend";

    /// <summary>The call that writes to a group.</summary>
    public const string ToGroup = "robot/groupMessages/send";

    /// <summary>Writes to one person.</summary>
    public Task<ApiResult<PersonMessageAnswer>> SendToPersonAsync(string userId, SampleMessage message, CancellationToken cancellationToken) =>
        client.PostAsync(
            ToPeople, new PersonMessage(app.RobotCode, [userId], message.Key, message.ToParameter()), ApiJson.New.PersonMessage, ApiJson.New.PersonMessageAnswer, cancellationToken);

    /// <summary>Writes to a group.</summary>
    public Task<ApiResult<GroupMessageAnswer>> SendToGroupAsync(string openConversationId, SampleMessage message, CancellationToken cancellationToken) =>
        client.PostAsync(
            ToGroup, new GroupMessage(app.RobotCode, openConversationId, message.Key, message.ToParameter()), ApiJson.New.GroupMessage, ApiJson.New.GroupMessageAnswer, cancellationToken);
}
