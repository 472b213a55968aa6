using System.Text;

namespace SalesBot.Bot.Commands;

/// <summary>Standard input and output as UTF-8 without a mark, whatever the terminal is set to.</summary>
internal static class StandardStreams
{
    private const int BufferSize = 65_536;

    public static async Task<int> RunAsync(Func<TextReader, TextWriter, Task<int>> command)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var input = new StreamReader(Console.OpenStandardInput(BufferSize), utf8, detectEncodingFromByteOrderMarks: true, BufferSize);
        await using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, BufferSize);
        return await command(input, output);
    }
}
