using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding;

/// <summary>Whom a question is about: one member, or a part of the organisation.</summary>
internal sealed record Whom(MemberId? Member, Scope? Scope);
