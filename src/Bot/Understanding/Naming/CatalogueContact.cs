using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>A person at a customer, with folded name and title.</summary>
/// <remarks>What the name is mostly asked for stands here, beside the customer, so that the name itself need not be looked up.</remarks>
internal readonly record struct CatalogueContact(string Name, string Title)
{
    /// <summary>The two characters behind the first of a name of three, by which many are called; NUL where the name is another.</summary>
    public (char First, char Second) GivenName { get; } = Name.Length == 3 ? (Name[1], Name[2]) : default;

    /// <summary>The surname of one Chinese character; NUL where it is another.</summary>
    private char Surname { get; } = Name.Length > 0 && TextFolding.IsHan(Name[0]) && PersonNames.SurnameLength(Name) == 1 ? Name[0] : '\0';

    /// <summary>Whether the contact is found under the surname or name.</summary>
    public bool IsFoundUnder(string key) => Surname != '\0' && key.Length == 1 ? Surname == key[0] : PersonNames.IsFoundUnder(Name, key);
}
