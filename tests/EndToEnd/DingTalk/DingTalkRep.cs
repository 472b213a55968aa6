using SalesBot.Simulators.DingTalk;

namespace SalesBot.EndToEnd.Tests.DingTalk;

/// <summary>A rep who uses DingTalk.</summary>
/// <param name="Rep">Who it is.</param>
/// <param name="Chat">What the rep does in the chat with the robot and in groups.</param>
internal sealed record DingTalkRep(SalesRep Rep, MemberActions Chat) : SalesRep(Rep);
