using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Reads contacts whose Chinese names are written in Latin letters: met Zhou and Li Min, lunch with Haibo Zhou.</summary>
internal static class ContactsInPinyin
{
    private const int LongestWord = 12;

    /// <summary>What leads to whoever was met.</summary>
    private static readonly WordSearch Leads = new(["with ", "w/ ", "met ", "saw "]);

    /// <summary>What joins several people.</summary>
    private static readonly string[] Joints = [" and ", ", ", " & "];

    /// <summary>Adds the contacts that the clause names, in order.</summary>
    public static void Add(Clause clause, CatalogueCustomer customer, ref List<Slot<string>>? people)
    {
        if (customer.Contacts.IsEmpty || !clause.WholeOriginal.AsSpan(clause.Start, clause.End - clause.Start).ContainsAnyInRange('A', 'Z') || clause.Text.IndexOfAny(Leads) is not (>= 0 and var lead))
        {
            return;
        }

        var at = clause.Start + lead + clause.Text[lead..].IndexOf(' ') + 1;
        while (LengthAt(clause, at, customer) is var length and > 0)
        {
            (people ??= []).Add(new Slot<string>(clause.WholeOriginal.Substring(at, length), new TextSpan(at, length), 0.85));
            at += length;
            var joint = Array.Find(Joints, joint => clause.WholeText[at..clause.End].StartsWith(joint, StringComparison.Ordinal));
            if (joint is null)
            {
                return;
            }

            at += joint.Length;
        }
    }

    /// <summary>How long the name is that begins there, two words or one; 0 where none does.</summary>
    private static int LengthAt(Clause clause, int at, CatalogueCustomer customer)
    {
        var first = WordAt(clause, at);
        if (first == 0)
        {
            return 0;
        }

        var second = at + first < clause.End && clause.WholeText[at + first] == ' ' ? WordAt(clause, at + first + 1) : 0;
        var one = clause.WholeText.Slice(at, first);
        var other = clause.WholeText.Slice(Math.Min(at + first + 1, clause.End), second);
        var length = 0;
        foreach (var contact in customer.Contacts)
        {
            var isFull = second > 0 && ((IsSurname(contact.Name, one) && IsGivenName(contact.Name, other)) || (IsSurname(contact.Name, other) && IsGivenName(contact.Name, one)));
            length = Math.Max(length, isFull ? first + 1 + second : IsSurname(contact.Name, one) ? first : 0);
        }

        return length;
    }

    /// <summary>How long the word with a capital is that begins there.</summary>
    private static int WordAt(Clause clause, int at)
    {
        var end = at;
        while (end < clause.End && end - at <= LongestWord && TextFolding.IsLetter(clause.WholeText[end]))
        {
            end++;
        }

        return end > at && char.IsAsciiLetterUpper(clause.WholeOriginal[at]) ? end - at : 0;
    }

    private static bool IsSurname(string name, ReadOnlySpan<char> word) => name.Length > 1 && TextFolding.IsHan(name[0]) && Sounds.IsReadAs(name[0], word);

    private static bool IsGivenName(string name, ReadOnlySpan<char> word)
    {
        for (var cut = 1; name.Length == 3 && cut < word.Length; cut++)
        {
            if (Sounds.IsReadAs(name[1], word[..cut]) && Sounds.IsReadAs(name[2], word[cut..]))
            {
                return true;
            }
        }

        return name.Length == 2 && Sounds.IsReadAs(name[1], word);
    }
}
