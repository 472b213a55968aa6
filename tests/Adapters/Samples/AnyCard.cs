using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using SalesBot.Adapters.Contracts.Cards;

namespace SalesBot.Adapters.Tests.Samples;

/// <summary>Cards as nobody would make them: of any size, of texts that are markup, half characters and whole families.</summary>
internal static class AnyCard
{
    private static readonly Gen<string> Piece = Gen.Elements(
        "远景科技", "金额", "38万", "abc", " ", "\n", "**", "`", "<font color=\"info\">", "</font>", "<a href=\"https://evil.example\">", "<@all>", "[x](https://evil.example)", "# ", "> ", "- ",
        "1. ", "|", "~~", "_", "\\", "&lt;", "]]>", "\u0000", "\u0007", "\u202E", "\uD83D", "\uDE00", "👨‍👩‍👧", "e\u0301\u0301\u0301", "é", "𠮷", "长长长长长长长长长长长长长长长长长长长长长长长长长长长长", new string('字', 700));

    public static readonly Gen<string> Text = Piece.ArrayOf().Select(string.Concat);

    private static readonly Gen<string> Short = Gen.OneOf(Gen.Elements("阶段", "金额", "方案", "", "撤销", "修改", "a", "1"), Text);

    /// <summary>Text without half characters, which no key can carry.</summary>
    private static readonly Gen<string> Whole = Short.Select(text => string.Concat(text.EnumerateRunes()));

    private static readonly Gen<CardFact> Fact =
        from label in Short
        from value in Short
        from before in Gen.OneOf(Gen.Constant<string?>(null), Short.Select(text => (string?)text))
        select new CardFact(label, value, before);

    private static readonly Gen<CardRow> Row =
        from rank in Gen.Choose(1, 2000)
        from name in Short
        from value in Short
        from movement in Gen.Elements<int?>(null, 0, 3, -2, int.MinValue)
        from own in Gen.Elements(true, false)
        from percent in Gen.Elements<int?>(null, null, 0, 7, 100, int.MaxValue, int.MinValue)
        select new CardRow(rank, name, value, movement, own, percent);

    private static readonly Gen<CardSection> Section =
        from title in Short
        from facts in Few(Fact)
        from rows in Few(Row)
        from progress in Few(from label in Short from value in Short from percent in Gen.Choose(-10, 400) select new CardProgress(label, value, percent))
        from notes in Few(Short)
        select new CardSection { Title = title, Facts = facts, Rows = rows, Progress = progress, Notes = notes };

    private static readonly Gen<CardInput> Input =
        from key in Short
        from label in Short
        from kind in Gen.Elements(CardInputKind.Text, CardInputKind.Choice, CardInputKind.Choice, CardInputKind.Amount, CardInputKind.Date)
        from choices in Few(from value in Short from name in Short select new CardChoice(value, name))
        from value in Short
        from instead in Short
        select new CardInput { Key = key, Label = label, Kind = kind, Choices = choices, Value = value, Instead = instead };

    private static readonly Gen<CardAction> Action =
        from verb in Gen.OneOf(Gen.Choose(1, 40).Select(number => $"verb{number}"), Whole.Select(rest => $"v{rest}"))
        from data in Whole
        from label in Short
        from hint in Gen.OneOf(Gen.Constant(""), Short)
        from style in Gen.Elements(CardActionStyle.Normal, CardActionStyle.Primary, CardActionStyle.Destructive)
        select new CardAction { Verb = verb, Label = label, Hint = hint, Style = style, Data = ImmutableSortedDictionary<string, string>.Empty.Add("data", data) };

    public static readonly Gen<Card> Card =
        from purpose in Gen.Elements(Enum.GetValues<CardPurpose>())
        from emphasis in Gen.Elements(Enum.GetValues<CardEmphasis>())
        from title in Short
        from sections in Few(Section)
        from inputs in Few(Input)
        from actions in Gen.OneOf(Few(Action), Action.ArrayOf().Select(items => items.ToImmutableArray()))
        from foot in Short
        select new Card { Purpose = purpose, Emphasis = emphasis, Title = title, Sections = sections, Inputs = inputs, Actions = actions, Foot = foot };

    private static Gen<ImmutableArray<T>> Few<T>(Gen<T> items) =>
        from count in Gen.Frequency((4, Gen.Constant(0)), (4, Gen.Constant(1)), (2, Gen.Constant(2)), (1, Gen.Choose(3, 12)))
        from some in items.ArrayOf(count)
        select some.ToImmutableArray();
}
