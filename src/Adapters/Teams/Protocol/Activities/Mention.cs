namespace SalesBot.Adapters.Teams.Protocol.Activities;

/// <summary>Somebody is called by name.</summary>
/// <param name="Id">Who.</param>
/// <param name="Name">The name.</param>
/// <param name="Text">What stands for it in the text.</param>
internal sealed record Mention(string Id, string Name, string Text);
