using SalesBot.Simulators.Teams;

namespace SalesBot.EndToEnd.Tests.Teams;

/// <summary>A rep who uses Teams.</summary>
/// <param name="Rep">Who it is.</param>
/// <param name="Chat">What the rep does in the chat with the bot and elsewhere.</param>
internal sealed record TeamsRep(SalesRep Rep, PersonActions Chat) : SalesRep(Rep);
