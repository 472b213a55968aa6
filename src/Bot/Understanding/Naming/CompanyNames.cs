using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>The names under which a company is found: those that are listed, and those that people make of them.</summary>
internal static class CompanyNames
{
    private const int ShortestBrand = 2, LongestBrand = 4, ShortestWord = 4;

    private static readonly string[] LegalForms =
    [
        "股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "集团公司", "公司", "集团", " co., ltd.", " co.,ltd", " co. ltd", " ltd.", " ltd", " inc.", " inc", " gmbh", " llc", " corp.", " corp", " limited",
    ];

    /// <summary>The full name, the name without its legal form, the aliases; those with blanks or hyphens also without them. All folded.</summary>
    public static ImmutableArray<string> Of(Customer customer)
    {
        var full = TextFolding.Fold(customer.Name).Trim();
        var names = ImmutableArray.CreateBuilder<string>(customer.Aliases.Length + 2);
        names.Add(full);
        Add(names, WithoutLegalForm(full));
        foreach (var alias in customer.Aliases)
        {
            Add(names, TextFolding.Fold(alias).Trim());
        }

        for (var i = names.Count - 1; i >= 0; i--)
        {
            Add(names, Squeeze(names[i]));
        }

        return names.DrainToImmutable();
    }

    /// <summary>The listed names without the full one where it has a legal form: what is misspelt, abbreviated and written in pinyin.</summary>
    public static ReadOnlySpan<string> SpokenOf(CatalogueCustomer customer) =>
        customer.Names is [var full, var spoken, ..] && full.Length > spoken.Length && full.StartsWith(spoken, StringComparison.Ordinal) ? customer.Names.AsSpan()[1..] : customer.Names.AsSpan();

    /// <summary>What people make of a name though it is not listed: of 苏州华星电子 they make 华星, 华星电子, 苏州华星; of Helix Robotics, Helix.</summary>
    public static void AddShortForms(CatalogueCustomer customer, List<string> forms)
    {
        var name = WithoutLegalForm(customer.Names[0]);
        if (TextFolding.IsLetter(name is [var first, ..] ? first : '\0'))
        {
            var end = name.AsSpan().IndexOfAny(' ', '-');
            if (end >= ShortestWord && !EverydayWords.IsLatin(name.AsSpan(0, end)))
            {
                forms.Add(name[..end]);
            }

            return;
        }

        var place = PlaceNames.LengthAt(name);
        place = place < name.Length ? place : 0;
        var core = name.AsSpan(place);
        var brand = BrandLength(core);
        if (brand == 0)
        {
            return;
        }

        AddForm(customer, forms, name[place..]);
        AddForm(customer, forms, name.Substring(place, brand));
        if (place > 0)
        {
            AddForm(customer, forms, name[..(place + brand)]);
        }
    }

    /// <summary>The text without blanks, hyphens and middle dots.</summary>
    public static string Squeeze(string name) =>
        name.AsSpan().IndexOfAny(" -·") < 0 ? name : name.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).Replace("·", "", StringComparison.Ordinal);

    /// <summary>How much of 华星电子 is 华星: what stands before the words for its trade; where none does, its first two characters.</summary>
    private static int BrandLength(ReadOnlySpan<char> core)
    {
        for (var at = ShortestBrand; at < core.Length; at++)
        {
            if (Lexicon.CompanyEndings.Match(core, at, out _) > 0)
            {
                return at <= LongestBrand ? at : ShortestBrand;
            }
        }

        return core.Length > ShortestBrand ? ShortestBrand : 0;
    }

    private static void AddForm(CatalogueCustomer customer, List<string> forms, string form)
    {
        var isOwnWord = form.Length >= ShortestBrand && TextFolding.IsHan(form[0]) && !(EverydayWords.At(form, 0) == form.Length) && PlaceNames.LengthAt(form) < form.Length && Lexicon.CompanyEndings.Match(form, 0, out _) < form.Length;
        if (isOwnWord && !customer.Names.Contains(form, StringComparer.Ordinal) && !forms.Contains(form, StringComparer.Ordinal))
        {
            forms.Add(form);
        }
    }

    private static void Add(ImmutableArray<string>.Builder names, string name)
    {
        if (name.Length > 0 && !names.Contains(name))
        {
            names.Add(name);
        }
    }

    private static string WithoutLegalForm(string full)
    {
        foreach (var form in LegalForms)
        {
            if (full.EndsWith(form, StringComparison.Ordinal) && full.Length - form.Length >= 3)
            {
                return full[..^form.Length].TrimEnd(' ', ',');
            }
        }

        return full;
    }
}
