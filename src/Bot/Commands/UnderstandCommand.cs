using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Worlds;

namespace SalesBot.Bot.Commands;

/// <summary>The verb <c>understand</c>: reads corpus messages line by line and prints what each asks for.</summary>
internal sealed class UnderstandCommand(TimeProvider time)
{
    private const int Done = 0, Failed = 1;

    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads the world, then messages from <paramref name="input"/> until it ends; answers come in the order of the lines.</summary>
    /// <remarks>Only one line is held at a time. Whoever types sees each answer at once: before it waits for a line, it hands on all answers; while lines are there, they go in batches.</remarks>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(string worldPath, TextReader input, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        World world;
        try
        {
            var file = WorldFile.Parse(await File.ReadAllTextAsync(worldPath, cancellationToken));
            world = WorldMapping.Map(file, DateOnly.FromDateTime(time.GetUtcNow().DateTime));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or InvalidWorldException)
        {
            await error.WriteLineAsync($"The world file '{worldPath}' cannot be used: {exception.Message}");
            return Failed;
        }

        var catalogue = Catalogue.Build(world.Chart, world.Pipeline, world.Customers, world.Deals);
        var projection = new CorpusProjection(catalogue);
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, WriterOptions);
        while (await NextLineAsync(input, output, cancellationToken) is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            buffer.ResetWrittenCount();
            writer.Reset();
            Answer(line, catalogue, projection, writer);
            await output.WriteLineAsync(Encoding.UTF8.GetString(buffer.WrittenSpan).AsMemory(), cancellationToken);
        }

        await output.FlushAsync(cancellationToken);
        return Done;
    }

    private static async ValueTask<string?> NextLineAsync(TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        var line = input.ReadLineAsync(cancellationToken);
        if (!line.IsCompleted)
        {
            await output.FlushAsync(cancellationToken);
        }

        return await line;
    }

    private static void Answer(string line, Catalogue catalogue, CorpusProjection projection, Utf8JsonWriter writer)
    {
        string? id = null;
        Utterance? utterance = null;
        string? problem = null;
        try
        {
            using var message = JsonDocument.Parse(line);
            id = Text(message.RootElement, "id");
            utterance = UtteranceOf(message.RootElement, catalogue);
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            problem = exception.Message;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            problem = "The line holds half a surrogate pair, which no text may.";
        }

        writer.WriteStartObject();
        writer.WriteString("id", id);
        if (utterance is not null)
        {
            writer.WritePropertyName("actions");
            projection.Write(writer, MessageReader.Read(utterance, catalogue));
        }
        else
        {
            writer.WriteString("error", problem);
        }

        writer.WriteEndObject();
        writer.Flush();
    }

    private static Utterance UtteranceOf(JsonElement message, Catalogue catalogue)
    {
        var name = Text(message, "speaker") ?? throw new FormatException("The message has no speaker.");
        var speaker = catalogue.Organisation.Chart.FindByName(name) ?? throw new FormatException($"The speaker '{name}' is nobody of the organisation.");
        var text = Text(message, "text") ?? throw new FormatException("The message has no text.");
        return new Utterance { Text = text, Speaker = speaker.Id, Now = Time(Text(message, "now")) };
    }

    /// <summary>The time, with its offset: without one, which day it is would depend on the machine.</summary>
    private static DateTimeOffset Time(string? text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var plain) && plain.Kind != DateTimeKind.Unspecified
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) && time.Year is >= 2000 and <= 2099
            ? time
            : throw new FormatException("The message has no 'now', or none that is a time of this century with an offset.");

    private static string? Text(JsonElement message, string property) =>
        message.ValueKind != JsonValueKind.Object ? throw new FormatException("The line is no JSON object.")
        : message.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()
        : null;
}
