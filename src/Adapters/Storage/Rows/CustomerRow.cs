using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>A customer. Lists that nobody searches by are JSON.</summary>
internal sealed class CustomerRow : IStateRow<Customer>
{
    /// <summary>The longest <see cref="NormalisedName"/>: compatibility composition can make a name longer than it was.</summary>
    public const int NormalisedNameMaxLength = 400;

    public long Sequence { get; set; }

    public Guid Id { get; set; }

    public string Name { get; set; } = "";

    /// <summary>What the name is unique by; null once withdrawn, so that the name is free again.</summary>
    public string? NormalisedName { get; set; }

    public string Aliases { get; set; } = "";

    public Guid? Owner { get; set; }

    public string SharedWith { get; set; } = "";

    public Tier Tier { get; set; }

    public string Contacts { get; set; } = "";

    public DateOnly? ContractStart { get; set; }

    public DateOnly? ContractEnd { get; set; }

    public bool Withdrawn { get; set; }

    /// <summary>Counts the changes, so that of two members who share a customer at once neither is lost.</summary>
    public int Version { get; set; }

    /// <summary>The key that keeps names unique.</summary>
    public static string NameKey(string name)
    {
        var key = CustomerName.Normalise(name);
        return key.Length > NormalisedNameMaxLength ? key[..NormalisedNameMaxLength] : key;
    }

    public Customer ToState() => new()
    {
        Id = new CustomerId(Id),
        Name = Name,
        Aliases = SalesJson.Read<ImmutableArray<string>>(Aliases),
        Owner = Owner is { } owner ? new MemberId(owner) : null,
        SharedWith = SalesJson.Read<ImmutableArray<MemberId>>(SharedWith),
        Tier = Tier,
        Contacts = SalesJson.Read<ImmutableArray<Contact>>(Contacts),
        ContractStart = ContractStart,
        ContractEnd = ContractEnd,
        Withdrawn = Withdrawn,
    };

    public void Take(Customer state)
    {
        Id = state.Id.Value;
        Name = state.Name;
        NormalisedName = state.Withdrawn ? null : NameKey(state.Name);
        Aliases = SalesJson.Write(state.Aliases)!;
        Owner = state.Owner?.Value;
        SharedWith = SalesJson.Write(state.SharedWith)!;
        Tier = state.Tier;
        Contacts = SalesJson.Write(state.Contacts)!;
        ContractStart = state.ContractStart;
        ContractEnd = state.ContractEnd;
        Withdrawn = state.Withdrawn;
        Version++;
    }
}
