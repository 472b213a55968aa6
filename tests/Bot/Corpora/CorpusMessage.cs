using System.Text.Json;

namespace SalesBot.Bot.Tests.Corpora;

/// <summary>A line of a corpus: a message with the actions that are expected of it.</summary>
internal sealed record CorpusMessage(string Id, string Speaker, DateTimeOffset Now, string Text, JsonElement[] Actions, string[] Tags);
