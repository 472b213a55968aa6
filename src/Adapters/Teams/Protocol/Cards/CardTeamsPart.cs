namespace SalesBot.Adapters.Teams.Protocol.Cards;

/// <summary>What only Teams knows of a card.</summary>
/// <param name="Entities">Who is mentioned in its texts.</param>
internal sealed record CardTeamsPart(IReadOnlyList<CardMention> Entities);

/// <summary>Somebody who is mentioned in a text, and told of it.</summary>
/// <param name="Text">The words that stand in the text: <c>&lt;at&gt;Vera&lt;/at&gt;</c>. Where they do not, Teams ignores or refuses it.</param>
/// <param name="Mentioned">Who it is.</param>
internal sealed record CardMention(string Text, MentionedPerson Mentioned)
{
    /// <summary>Always the same.</summary>
    public string Type { get; } = "mention";
}

/// <summary>A person as cards mention them.</summary>
/// <param name="Id">The Entra object id, or the id that Teams knows them by.</param>
/// <param name="Name">The name.</param>
internal sealed record MentionedPerson(string Id, string Name);
