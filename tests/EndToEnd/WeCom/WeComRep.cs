using SalesBot.Simulators.WeCom;

namespace SalesBot.EndToEnd.Tests.WeCom;

/// <summary>A rep who uses WeCom.</summary>
/// <param name="Rep">Who it is.</param>
/// <param name="Chat">What the rep does in the chat with the app.</param>
internal sealed record WeComRep(SalesRep Rep, MemberActions Chat) : SalesRep(Rep);
