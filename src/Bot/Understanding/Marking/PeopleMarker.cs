using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding.Marking;

/// <summary>Marks who is named in folded text: groups, colleagues, contacts, and anybody with a surname and a title.</summary>
internal readonly struct PeopleMarker(string text, Catalogue catalogue, MemberId speaker, List<Mention> mentions, NamePlaces places)
{
    private const int LongestContactName = 12, LongestChineseName = 4;

    /// <summary>陆总, 伍经理, 一鸣: a surname or a given name that begins with a numeral.</summary>
    public bool IsNumeralOfName(int at) => (text[at] is '陆' or '伍' or '万' && PersonNames.TitledAt(text, at, out _, out _) > 0) || (text[at] is '一' or '千' && catalogue.Organisation.Members.Match(text, at, out _) > 0);

    /// <summary>Marks whoever is named at the place; how long the name is, 0 where nobody is.</summary>
    public int MarkAt(int at)
    {
        var organisation = catalogue.Organisation;
        if (organisation.Scopes.Match(text, at, out var scope) is var scopeLength and > 0)
        {
            mentions.Add(new ScopeMention(at, scopeLength, scope));
            return scopeLength;
        }

        if (organisation.Members.Match(text, at, out var member) is var memberLength and > 0 && !IsGivenNameOfOthers(at, memberLength, member))
        {
            mentions.Add(new MemberMention(at, memberLength, member));
            return memberLength;
        }

        if (ContactNameAt(at) is var nameLength and > 0)
        {
            var titleLength = at + nameLength < text.Length && TextFolding.IsHan(text[at]) ? PersonNames.TitleAt(text, at + nameLength, out _) : 0;
            mentions.Add(new PersonMention(at, nameLength + titleLength, text.Substring(at, nameLength), "", IsFullName: true));
            return nameLength + titleLength;
        }

        if (PersonNames.EnglishTitledAt(text, at, out var english) is var englishLength and > 0)
        {
            mentions.Add(new PersonMention(at, englishLength, english, "", IsFullName: false));
            return englishLength;
        }

        if (PersonNames.TitledAt(text, at, out var surnameLength, out var required) is var titledLength and > 0)
        {
            mentions.Add(new PersonMention(at, titledLength, text.Substring(at, surnameLength), required, IsFullName: false));
            return titledLength;
        }

        return MarkRareSurname(at);
    }

    /// <summary>员部长, 火经理, 拓总: what is hardly known as a surname, where a contact has it and a name may stand, or one of the speaker's own customers has such a contact.</summary>
    private int MarkRareSurname(int at)
    {
        if (at + 1 >= text.Length || !TextFolding.IsHan(text[at]) || PersonNames.TitleAt(text, at + 1, out var required) is not (> 0 and var title))
        {
            return 0;
        }

        var isOwn = catalogue.PortfolioOf(speaker)?.HasContact(text.Substring(at, 1), required) ?? false;
        var isKnown = isOwn || (title >= 2 && catalogue.Names.Has(NameKind.Contact, text.AsSpan(at, 1)) && (places.IsAt(at) || (mentions is [.., var last] && last.End == at)));
        if (!isKnown)
        {
            return 0;
        }

        mentions.Add(new PersonMention(at, title + 1, text.Substring(at, 1), required, IsFullName: false));
        return title + 1;
    }

    /// <summary>「刘一鸣」 is not 陆一鸣: a surname stands before the given name, and is no word that leads to it.</summary>
    private bool IsGivenNameOfOthers(int at, int length, Member member) =>
        length < member.Name.Length && at > 0 && PersonNames.IsSurname(text[at - 1]) && text[at - 1] is not ('和' or '与' or '于' or '向' or '从' or '时' or '单' or '那' or '都' or '让' or '由' or '同' or '叫');

    /// <summary>How long the name of a contact is that begins at the place; 0 where none does.</summary>
    public int ContactNameAt(int at)
    {
        if (TextFolding.IsHan(text[at]))
        {
            var length = catalogue.Names.LengthAt(NameKind.Contact, text, at, longest: LongestChineseName);
            return length > PersonNames.SurnameLength(text.AsSpan(at)) ? length : 0;
        }

        if (!TextFolding.IsLetter(text[at]) || (at > 0 && TextFolding.IsWord(text[at - 1])))
        {
            return 0;
        }

        var end = at;
        while (end < text.Length && TextFolding.IsLetter(text[end]) && end - at <= LongestContactName)
        {
            end++;
        }

        return end - at >= 3 && catalogue.HasContact(text.AsSpan(at, end - at)) ? end - at : 0;
    }
}
