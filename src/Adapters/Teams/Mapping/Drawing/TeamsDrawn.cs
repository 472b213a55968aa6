namespace SalesBot.Adapters.Teams.Mapping.Drawing;

/// <summary>A message that was drawn.</summary>
/// <param name="Content">What is sent.</param>
/// <param name="Summary">What a notification says of it.</param>
/// <param name="IsCut">Whether a part did not fit. A card has a button that leads to it (<see cref="MoreParts"/>); a text says that it was cut.</param>
internal sealed record TeamsDrawn(TeamsContent Content, string Summary, bool IsCut = false);
