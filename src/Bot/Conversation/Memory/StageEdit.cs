using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>The speaker's last change of the company's stages.</summary>
/// <param name="Done">What the button that made it carried.</param>
/// <param name="Before">The stages before it (<see cref="PipelineJson"/>).</param>
/// <param name="Version">The version that it made.</param>
/// <param name="Moved">The changes that moved deals along; null for none.</param>
/// <param name="At">When.</param>
internal sealed record StageEdit(ImmutableSortedDictionary<string, string> Done, string Before, int Version, ChangeSetId? Moved, DateTimeOffset At);
