using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Worlds;

/// <summary>Maps a world file to the sales model. Pure: the same file gives the same objects with the same ids.</summary>
internal sealed class WorldMapping
{
    private const string WonStage = "won", LostStage = "lost";

    private readonly WorldFile file;
    private readonly DateOnly today;
    private readonly OrganisationChart chart;
    private readonly Pipeline pipeline;

    private WorldMapping(WorldFile file, DateOnly today)
    {
        (this.file, this.today) = (file, today);
        chart = WorldOrganisation.Map(file);
        pipeline = WorldPipeline.Map(file.Stages.IsDefault ? [] : file.Stages);
    }

    /// <summary>The sales model of the file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="today">The day on which it is loaded: a deal without a date of its own is in its stage since then.</param>
    /// <exception cref="InvalidWorldException">The file says something that cannot be.</exception>
    public static World Map(WorldFile file, DateOnly today)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(file.TimeZone, out var zone))
        {
            throw new InvalidWorldException($"The time zone '{file.TimeZone}' is unknown.");
        }

        var mapping = new WorldMapping(file, today);
        var customers = mapping.Customers();
        return new World(zone, mapping.chart, mapping.pipeline, customers, mapping.Deals());
    }

    private ImmutableArray<Customer> Customers()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var customers = ImmutableArray.CreateBuilder<Customer>();
        foreach (var entry in Given(file.Customers))
        {
            if (CustomerName.Normalise(entry.Name) is not { Length: > 0 } normalised || entry.Name.Length > Customer.NameMaxLength)
            {
                throw new InvalidWorldException($"The customer name '{entry.Name}' is empty or longer than {Customer.NameMaxLength} characters.");
            }

            if (!names.TryAdd(normalised, entry.Name))
            {
                throw new InvalidWorldException($"The customer '{entry.Name}' stands twice (as '{names[normalised]}').");
            }

            customers.Add(new Customer
            {
                Id = WorldIds.Customer(entry.Name),
                Name = entry.Name,
                Aliases = Given(entry.Aliases),
                Owner = Member(entry.Owner, $"the owner of customer '{entry.Name}'").Id,
                Tier = TierOf(entry),
                Contacts = [.. Given(entry.Contacts).Select(contact => new Contact(contact.Name, contact.Title, WorldBirthday.Read(contact)))],
                ContractStart = entry.ContractStart,
                ContractEnd = entry.ContractEnd,
            });
        }

        return customers.ToImmutable();
    }

    private ImmutableArray<Deal> Deals()
    {
        var customers = Given(file.Customers).Select(customer => customer.Name).ToHashSet(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var deals = ImmutableArray.CreateBuilder<Deal>();
        foreach (var entry in Given(file.Deals))
        {
            if (!ids.Add(entry.Id))
            {
                throw new InvalidWorldException($"The deal '{entry.Id}' stands twice.");
            }

            if (!customers.Contains(entry.Customer))
            {
                throw new InvalidWorldException($"The deal '{entry.Id}' is for '{entry.Customer}', which is no customer of the file.");
            }

            deals.Add(DealOf(entry));
        }

        return deals.ToImmutable();
    }

    private Deal DealOf(WorldDeal entry)
    {
        var state = StateOf(entry);
        var since = entry.StageSince ?? entry.LastProgress ?? entry.ClosedOn ?? today;
        return new Deal
        {
            Id = new DealId(entry.Id),
            Customer = WorldIds.Customer(entry.Customer),
            Title = entry.Title,
            Owner = Member(entry.Owner, $"the owner of deal '{entry.Id}'").Id,
            Position = new StagePosition(StageOf(entry), since),
            Amount = AmountOf(entry),
            ExpectedClose = entry.ExpectedClose,
            State = state,
            LastProgress = entry.LastProgress,
            CreatedOn = since < today ? since : today,
        };
    }

    private StageId StageOf(WorldDeal entry) => entry.Stage switch
    {
        WonStage => pipeline.Stages[^1].Id,
        LostStage => pipeline.First.Id,
        var id when pipeline.Find(new StageId(id)) is { } stage => stage.Id,
        _ => throw new InvalidWorldException($"The deal '{entry.Id}' is in the stage '{entry.Stage}', which is none of the file's stages."),
    };

    private DealState StateOf(WorldDeal entry)
    {
        var status = entry.Status ?? (entry.Stage is WonStage or LostStage ? entry.Stage : "open");
        var closedOn = entry.ClosedOn ?? (entry.ExpectedClose is { } expected && expected < today ? expected : today);
        return status switch
        {
            "open" => DealState.Open,
            "won" => DealState.Won(closedOn),
            "lost" => DealState.Lost(closedOn, reason: null),
            "paused" => DealState.Paused(new Pause("", entry.ClosedOn ?? today.AddMonths(1))),
            _ => throw new InvalidWorldException($"The deal '{entry.Id}' has the status '{status}'; it must be open, won, lost or paused."),
        };
    }

    private static Money? AmountOf(WorldDeal entry)
    {
        if (entry.Amount is not { } yuan)
        {
            return null;
        }

        return yuan >= 0 && yuan <= Deal.AmountLimit.Yuan
            ? Money.FromYuan(yuan)
            : throw new InvalidWorldException($"The deal '{entry.Id}' has an amount that is negative or beyond {Deal.AmountLimit} yuan.");
    }

    private static Tier TierOf(WorldCustomer entry) => entry.Tier switch
    {
        null => Tier.C,
        "A" => Tier.A,
        "B" => Tier.B,
        "C" => Tier.C,
        _ => throw new InvalidWorldException($"The customer '{entry.Name}' has the tier '{entry.Tier}'; it must be A, B or C."),
    };

    private Member Member(string name, string what) =>
        chart.FindByName(name) ?? throw new InvalidWorldException($"'{name}', {what}, is nobody of the organisation.");

    private static ImmutableArray<T> Given<T>(ImmutableArray<T> list) => list.IsDefault ? [] : list;
}
