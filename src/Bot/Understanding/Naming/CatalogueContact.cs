namespace SalesBot.Bot.Understanding.Naming;

/// <summary>A person at a customer, with folded name and title.</summary>
internal sealed record CatalogueContact(string Name, string Title);
