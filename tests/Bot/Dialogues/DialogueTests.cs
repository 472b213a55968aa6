using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Tests.Conversation;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Dialogues;

/// <summary>Whole conversations, as people type, over the real reader and the real engine: each a piece of the data files in this folder.</summary>
public sealed class DialogueTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    public static TheoryData<string, string> All()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in Directory.EnumerateFiles(Folder(), "*.json").Order(StringComparer.Ordinal))
        {
            foreach (var dialogue in Load(Path.GetFileName(file)))
            {
                data.Add(Path.GetFileName(file), dialogue.Name);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Dialogue_GoesAsWritten(string file, string name)
    {
        var dialogue = Load(file).Single(dialogue => string.Equals(dialogue.Name, name, StringComparison.Ordinal));
        var script = ScriptOf(dialogue);
        var cards = new Dictionary<(string, string), Card>();
        var now = ChatScript.Start;
        foreach (var (index, step) in dialogue.Steps.Index())
        {
            now += index == 0 ? TimeSpan.Zero : Duration(step.After);
            script.Now = now;
            var told = script.Delivered.Count;
            var turn = await DoAsync(script, step, cards);
            var news = script.Delivered.Skip(told).ToList();
            foreach (var (who, card) in news.Where(message => message is { Card: not null, To: not null }).Select(message => (script.Chart.Find(message.To!.Value)!.Name, message.Card!)))
            {
                cards[(who, "direct")] = card;
            }

            if (turn.Outcome.Replies.LastOrDefault(reply => reply.Card is not null)?.Card is { } shown)
            {
                cards[(step.Who, step.Chat)] = shown;
            }

            Check(script, step, turn, news, $"{name}, step {index + 1} ({step.Text ?? step.Press}):\n{turn.Text}\n");
        }
    }

    private static void Check(ChatScript script, DialogueStep step, BotTurn turn, List<OutgoingMessage> news, string where)
    {
        Assert.All(step.Says, phrase => Assert.True(turn.Text.Contains(phrase, StringComparison.Ordinal), $"{where}It does not say «{phrase}»."));
        Assert.All(step.SaysNot, phrase => Assert.False(turn.Text.Contains(phrase, StringComparison.Ordinal), $"{where}It says «{phrase}»."));
        if (step.Changes is { } expected)
        {
            var changes = string.Join("; ", turn.Outcome.Changes.Select(change => $"{change.Kind} {change.From}→{change.To}"));
            Assert.True(string.Equals(string.Join("; ", expected), changes, StringComparison.Ordinal), $"{where}Changes: {changes}");
        }

        if (step.Asks is { } asks)
        {
            Assert.True(string.Equals(asks, turn.Outcome.Asks?.About ?? "nothing", StringComparison.Ordinal), $"{where}It asks about {turn.Outcome.Asks?.About ?? "nothing"}.");
        }

        foreach (var (who, phrase) in step.Tells)
        {
            var heard = string.Join('\n', news.Where(message => message.To == script.Member(who).Id).Select(message => message.Text));
            Assert.True(phrase.Length == 0 ? heard.Length == 0 : heard.Contains(phrase, StringComparison.Ordinal), $"{where}{who} hears: {heard}");
        }

        if (step.Activities is { } activities)
        {
            Assert.True(activities == script.Sales.AllActivities.Count, $"{where}There are {script.Sales.AllActivities.Count} activities.");
        }

        if (step.Enclosed is { } enclosed)
        {
            var actual = string.Join("; ", script.Sales.AllActivities.Where(activity => activity.Attachments.Length > 0 || activity.Place is not null).Select(activity =>
                string.Create(CultureInfo.InvariantCulture, $"{activity.Kind} {script.Sales.AllCustomers.Single(customer => customer.Id == activity.Customer).Aliases[0]} {activity.Attachments.Length} {activity.Place?.Label ?? "-"}")));
            Assert.True(string.Equals(string.Join("; ", enclosed), actual, StringComparison.Ordinal), $"{where}Enclosed: {actual}");
        }

        foreach (var (id, deal) in step.Deals)
        {
            var actual = Describe(script.Sales.Deal(id));
            Assert.True(string.Equals(deal, actual, StringComparison.Ordinal), $"{where}{id} is: {actual}");
        }
    }

    private static string Describe(Deal deal)
    {
        var amount = deal.Amount is { } money ? money.Yuan.ToString("0.##", CultureInfo.InvariantCulture) : "-";
        var next = deal.NextStep is { } step ? $"{step.On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-"} {step.What}" : "-";
        var state = deal.State.Status == DealStatus.Open ? deal.Position.Stage.Value : deal.State.Status.ToString().ToUpperInvariant();
        return $"{amount} {state} {deal.ExpectedClose?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-"} | {next}";
    }

    private static Task<BotTurn> DoAsync(ChatScript script, DialogueStep step, Dictionary<(string, string), Card> cards)
    {
        var person = step.Chat switch
        {
            "direct" => script.Person(step.Who),
            "group" => script.PersonInGroup(step.Who, script.GroupOne),
            _ => script.Person(step.Who) with { Chat = new ChatAddress(step.Chat, ChatKind.Direct, step.Who) },
        };
        if (step.Brief)
        {
            script.ShowBrief(person);
        }

        if (step.Pictures > 0 || step.Place is not null)
        {
            return script.SendAsync(person, step.Text ?? "", null, script.Pictures(step.Pictures), step.Place is { } label ? new ChatPlace(31.2304, 121.4737, label) : null);
        }

        if (step.Press is not { } press)
        {
            return person.Says(step.Text ?? throw new InvalidOperationException("A step says or presses something."));
        }

        var words = press.Split(' ');
        var place = words.Length > 1 ? int.Parse(words[1], CultureInfo.InvariantCulture) : 1;
        return person.Presses(
            cards[(step.Who, step.Chat)].Actions.Where(action => string.Equals(action.Verb, words[0], StringComparison.Ordinal)).ElementAt(place - 1),
            [.. step.Fill.Select(pair => (pair.Key, pair.Value))]);
    }

    private static ChatScript ScriptOf(Dialogue dialogue)
    {
        var script = new ChatScript(language: string.Equals(dialogue.Language, "en", StringComparison.Ordinal) ? Language.English : Language.Chinese, understands: true);
        foreach (var (index, customer) in dialogue.Customers.Index())
        {
            var number = 50 + index;
            script.Sales.Add(ChatScript.ACustomer(number, customer.Name, customer.Alias, customer.Owner) with
            {
                Contacts = [.. customer.Contacts.Select(contact => contact.Split(' ')).Select(parts => new Contact(parts[0], parts.Length > 1 ? parts[1] : ""))],
            });
            foreach (var (id, title) in customer.Deals)
            {
                var words = title.Split(' ');
                script.Sales.Add(ChatScript.ADeal(id, number, words[0], customer.Owner, "contact", words.Length > 1 ? decimal.Parse(words[1], CultureInfo.InvariantCulture) : null, null));
            }
        }

        return script;
    }

    private static TimeSpan Duration(string text)
    {
        var number = double.Parse(text[..^1], CultureInfo.InvariantCulture);
        return text[^1] switch
        {
            's' => TimeSpan.FromSeconds(number),
            'm' => TimeSpan.FromMinutes(number),
            'h' => TimeSpan.FromHours(number),
            _ => TimeSpan.FromDays(number),
        };
    }

    private static ImmutableArray<Dialogue> Load(string file) =>
        JsonSerializer.Deserialize<ImmutableArray<Dialogue>>(File.ReadAllText(Path.Combine(Folder(), file)), Json);

    private static string Folder([CallerFilePath] string source = "") => Path.GetDirectoryName(source)!;
}
