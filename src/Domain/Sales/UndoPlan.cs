using System.Collections.Immutable;

namespace SalesBot.Domain.Sales;

/// <summary>What an undo does and what it leaves.</summary>
/// <param name="Changes">The opposite events, as a change set of their own.</param>
/// <param name="Left">The events that stay, since their field or thing was changed or used since. Of these, <see cref="SalesEventKind.DealProgress"/> is not worth a word to people.</param>
public sealed record UndoPlan(ChangeSet Changes, ImmutableArray<SalesEvent> Left);
