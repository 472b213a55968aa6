using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>What understanding needs to know of a customer.</summary>
internal sealed record CatalogueCustomer
{
    private static readonly string[] LegalForms =
    [
        "股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "集团公司", "公司", "集团", " co., ltd.", " co.,ltd", " co. ltd", " ltd.", " ltd", " inc.", " inc", " gmbh", " llc", " corp.", " corp", " limited",
    ];

    /// <summary>Which customer.</summary>
    public required CustomerId Id { get; init; }

    /// <summary>The full name, as written.</summary>
    public required string Name { get; init; }

    /// <summary>The full name, its short forms and the aliases, folded.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>Who sells to the customer.</summary>
    public required MemberId? Owner { get; init; }

    /// <summary>Others who may write to the customer.</summary>
    public required ImmutableArray<MemberId> SharedWith { get; init; }

    /// <summary>The people there.</summary>
    public required ImmutableArray<CatalogueContact> Contacts { get; init; }

    /// <summary>Its deals in the catalogue's order.</summary>
    public ImmutableArray<CatalogueDeal> Deals { get; init; } = [];

    /// <summary>Its place in the catalogue's order.</summary>
    public required int Ordinal { get; init; }

    /// <summary>What understanding needs of the customer.</summary>
    public static CatalogueCustomer Of(Customer customer, int ordinal, ImmutableArray<CatalogueDeal> deals) => new()
    {
        Id = customer.Id,
        Name = customer.Name,
        Names = NamesOf(customer),
        Owner = customer.Owner,
        SharedWith = customer.SharedWith,
        Contacts = [.. customer.Contacts.Select(contact => new CatalogueContact(TextFolding.Fold(contact.Name), TextFolding.Fold(contact.Title ?? "")))],
        Deals = deals,
        Ordinal = ordinal,
    };

    private static ImmutableArray<string> NamesOf(Customer customer)
    {
        var full = TextFolding.Fold(customer.Name).Trim();
        var names = new List<string> { full };
        foreach (var form in LegalForms)
        {
            if (full.EndsWith(form, StringComparison.Ordinal) && full.Length - form.Length >= 3)
            {
                names.Add(full[..^form.Length].TrimEnd(' ', ','));
                break;
            }
        }

        names.AddRange(customer.Aliases.Select(alias => TextFolding.Fold(alias).Trim()));
        return [.. names.Distinct(StringComparer.Ordinal)];
    }
}
