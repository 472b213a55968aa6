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

    /// <summary>Reads the world, then messages from <paramref name="input"/> until it ends; each answer is written before the next line is read.</summary>
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
        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            buffer.ResetWrittenCount();
            Answer(line, catalogue, projection, buffer);
            await output.WriteLineAsync(Encoding.UTF8.GetString(buffer.WrittenSpan).AsMemory(), cancellationToken);
            await output.FlushAsync(cancellationToken);
        }

        return Done;
    }

    private static void Answer(string line, Catalogue catalogue, CorpusProjection projection, ArrayBufferWriter<byte> buffer)
    {
        string? id = null;
        Reading? reading = null;
        string? problem = null;
        try
        {
            using var message = JsonDocument.Parse(line);
            id = Text(message.RootElement, "id");
            reading = MessageReader.Read(UtteranceOf(message.RootElement, catalogue), catalogue);
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            problem = exception.Message;
        }

        using var writer = new Utf8JsonWriter(buffer, WriterOptions);
        writer.WriteStartObject();
        writer.WriteString("id", id);
        if (reading is not null)
        {
            writer.WritePropertyName("actions");
            projection.Write(writer, reading);
        }
        else
        {
            writer.WriteString("error", problem);
        }

        writer.WriteEndObject();
    }

    private static Utterance UtteranceOf(JsonElement message, Catalogue catalogue)
    {
        var name = Text(message, "speaker") ?? throw new FormatException("The message has no speaker.");
        var speaker = catalogue.Organisation.Chart.FindByName(name) ?? throw new FormatException($"The speaker '{name}' is nobody of the organisation.");
        var text = Text(message, "text") ?? throw new FormatException("The message has no text.");
        return DateTimeOffset.TryParse(Text(message, "now"), CultureInfo.InvariantCulture, DateTimeStyles.None, out var now)
            ? new Utterance { Text = text, Speaker = speaker.Id, Now = now }
            : throw new FormatException("The message has no 'now', or none that is a time with an offset.");
    }

    private static string? Text(JsonElement message, string property) =>
        message.ValueKind != JsonValueKind.Object ? throw new FormatException("The line is no JSON object.")
        : message.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()
        : null;
}
