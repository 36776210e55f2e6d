using System.Diagnostics;

namespace NewsSdk;

/// <summary>Writes dates as EDTF: what <see cref="EdtfSyntax"/> reads, character for character.</summary>
internal static class EdtfText
{
    /// <summary>The longest text: two times with fractions and offsets, and the slash.</summary>
    public const int MaxLength = (33 * 2) + 1;

    /// <summary>Writes <paramref name="value"/> into <paramref name="destination"/>, which has room for <see cref="MaxLength"/>, and gives the number of characters.</summary>
    public static int Write(in EdtfValue value, Span<char> destination)
    {
        var writer = new Writer(destination);
        writer.Add(value.Start);
        if (value.IsInterval)
        {
            writer.Add('/');
            writer.Add(value.End);
        }

        return writer.Length;
    }

    private ref struct Writer(Span<char> destination)
    {
        private readonly Span<char> _destination = destination;

        public int Length { get; private set; }

        public void Add(char c) => _destination[Length++] = c;

        public void Add(EdtfPoint point)
        {
            AddDate(point);
            if (point.HasTime)
                AddTime(point);
            if (point.Qualifier != EdtfQualifier.None)
                Add(point.Qualifier switch { EdtfQualifier.Uncertain => '?', EdtfQualifier.Approximate => '~', _ => '%' });
        }

        private void AddDate(EdtfPoint point)
        {
            switch (point.Form)
            {
                case EdtfForm.Unknown:
                    break;
                case EdtfForm.Open:
                    Add("..");
                    break;
                case EdtfForm.Century:
                    Add(point.Year / 100, 2);
                    Add("XX");
                    break;
                case EdtfForm.Decade:
                    Add(point.Year / 10, 3);
                    Add('X');
                    break;
                case EdtfForm.Year:
                    Add(point.Year, 4);
                    break;
                case EdtfForm.SomeMonth:
                    Add(point.Year, 4);
                    Add("-XX");
                    break;
                case EdtfForm.SomeDayOfYear:
                    Add(point.Year, 4);
                    Add("-XX-XX");
                    break;
                case EdtfForm.Season or EdtfForm.Month:
                    AddMonth(point);
                    break;
                case EdtfForm.SomeDay:
                    AddMonth(point);
                    Add("-XX");
                    break;
                default:
                    AddMonth(point);
                    Add('-');
                    Add(point.Day, 2);
                    break;
            }
        }

        private void AddMonth(EdtfPoint point)
        {
            Add(point.Year, 4);
            Add('-');
            Add(point.Month, 2);
        }

        private void AddTime(EdtfPoint point)
        {
            Add('T');
            Add((int)(point.TimeTicks / TimeSpan.TicksPerHour), 2);
            Add(':');
            Add((int)(point.TimeTicks / TimeSpan.TicksPerMinute % 60), 2);
            if (point.Form == EdtfForm.Second)
            {
                Add(':');
                Add((int)(point.TimeTicks / TimeSpan.TicksPerSecond % 60), 2);
                if (point.FractionDigits > 0)
                    AddFraction(point);
            }

            AddZone(point);
        }

        private void AddFraction(EdtfPoint point)
        {
            int fraction = (int)(point.TimeTicks % TimeSpan.TicksPerSecond);
            for (int i = point.FractionDigits; i < 7; i++)
                fraction /= 10;
            Add('.');
            Add(fraction, point.FractionDigits);
        }

        private void AddZone(EdtfPoint point)
        {
            if (point.Zone == EdtfZone.Utc)
                Add('Z');
            if (point.Zone is not (EdtfZone.Hours or EdtfZone.Minutes))
                return;

            int minutes = Math.Abs(point.OffsetMinutes);
            Add(point.OffsetMinutes < 0 ? '-' : '+');
            Add(minutes / 60, 2);
            if (point.Zone == EdtfZone.Minutes)
            {
                Add(':');
                Add(minutes % 60, 2);
            }
        }

        private void Add(string text)
        {
            text.CopyTo(_destination[Length..]);
            Length += text.Length;
        }

        private void Add(int number, int digits)
        {
            for (int i = digits - 1; i >= 0; i--)
            {
                _destination[Length + i] = (char)('0' + (number % 10));
                number /= 10;
            }

            Debug.Assert(number == 0, "The number has more digits than its place.");
            Length += digits;
        }
    }
}
